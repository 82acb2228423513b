import { readdirSync } from 'node:fs';

const id = 'virtual:chunk-files';

/**
 * Tells konekto.js the hashed file of each chunk; the chunks are bundled before it.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export const chunkFiles = (folder) => ({
  name: 'chunk-files',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load(source) {
    if (source !== `\0${id}`) return null;
    const files = readdirSync(folder).flatMap((file) => {
      const [, chunk] = /^konekto-([a-z]+)-[\w-]+\.js$/.exec(file) ?? [];
      return chunk ? [[chunk, file]] : [];
    });
    return `export const chunkFiles = ${JSON.stringify(Object.fromEntries(files))};`;
  },
});
