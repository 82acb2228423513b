import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const dist = 'packages/elements/dist';

/**
 * Writes the styles of forms, statement and cookie list as files too, for pages that have those but no JavaScript.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export const styleSheets = (folder) => ({
  name: 'style-sheets',
  async writeBundle() {
    const { formStyles } = await load('form/form-styles.js');
    writeFileSync(`${folder}/konekto-forms.css`, formStyles);
    writeFileSync(`${folder}/konekto-pages.css`, await pageStyles());
  },
});

/** The styles of shadow roots, for the same markup outside of one: the host becomes an element with a class. */
async function pageStyles() {
  const [{ hostStyles }, { policyViewerStyles }, { cookieListStyles }] = await Promise.all([
    load('theme/host.styles.js'),
    load('policy/policy-viewer.styles.js'),
    load('cookie-list/cookie-list.styles.js'),
  ]);
  return [
    within('.konekto-statement, .konekto-cookie-list', ...hostStyles),
    within('.konekto-statement', policyViewerStyles),
    within('.konekto-cookie-list', cookieListStyles),
  ].join('\n');
}

const within = (selector, ...styles) =>
  `${selector} {${styles.map(({ cssText }) => cssText.replaceAll(':host', '&')).join('\n')}}`;

const load = (module) => import(pathToFileURL(`${dist}/${module}`).href);
