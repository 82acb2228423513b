/**
 * Takes the white space out of CSS in template literals tagged `css`, and changes nothing else:
 * minifiers that know CSS drop what they don't know yet, such as container queries.
 *
 * @returns {import('rollup').Plugin}
 */
export const collapseCss = () => ({
  name: 'collapse-css',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').includes('/elements/dist/')) return null;
    return { code: code.replace(/(?<=\bcss ?)`[^`]*`/g, collapse), map: null };
  },
});

/** @param {string} css */
const collapse = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<=[\w-]): (?=[^{}]*[;}])/g, ':')
    .replace(/;\}/g, '}');
