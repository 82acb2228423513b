import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const id = 'virtual:release';
const packages = ['policy', 'consent', 'elements', 'embed'].map((name) => `packages/${name}/dist`);
const others = ['rollup.config.mjs', 'pnpm-lock.yaml'];

/**
 * The name of what is bundled now, eight digits that change with any of it. One for all chunks, because konekto.js,
 * which every first visit loads, would else hold a name for each.
 *
 * @returns {string}
 */
export function release() {
  const files = packages.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !file.startsWith('bundle'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...others]) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Tells konekto.js the release of its chunks, which are bundled before it.
 *
 * @returns {import('rollup').Plugin}
 */
export const releaseModule = () => ({
  name: 'release',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (source) => (source === `\0${id}` ? `export const release = '${release()}';` : null),
});
