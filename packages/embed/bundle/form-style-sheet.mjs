import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const module = 'packages/elements/dist/form/form-styles.js';

/**
 * Writes the styles of forms as a file too, for pages that have a form but no JavaScript.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export const formStyleSheet = (folder) => ({
  name: 'form-style-sheet',
  async writeBundle() {
    const { formStyles } = await import(pathToFileURL(module).href);
    writeFileSync(`${folder}/konekto-forms.css`, formStyles);
  },
});
