import { readdirSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import minifyLiterals from 'rollup-plugin-minify-html-literals-v3';
import { collapseCss } from './packages/embed/bundle/collapse-css.mjs';
import { release, releaseModule } from './packages/embed/bundle/release.mjs';
import { styleSheets } from './packages/embed/bundle/style-sheets.mjs';

const bundleFolder = 'packages/embed/dist/bundle';
const chunkNames = [
  'preferences',
  'policy',
  'forms',
  'withdrawal',
  'diagnostics',
  'signals',
  'records',
  'receipt',
  'generic',
  'debug',
];

/** Every package's modules, as they are published: one file a module, other packages and libraries outside. */
const libraries = {
  input: [
    'packages/policy/src/index.ts',
    'packages/policy/src/browser.ts',
    'packages/consent/src/index.ts',
    ...elementEntries(),
    'packages/embed/src/konekto.ts',
    ...[...chunkNames, 'autoblock'].map((name) => `packages/embed/src/chunks/${name}.ts`),
    'packages/server/src/index.ts',
    'packages/cli/src/index.ts',
    'packages/cli/src/konekto.ts',
  ],
  external: (id) => !/^[./]|^\w:/.test(id),
  output: {
    dir: 'packages',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'packages',
    entryFileNames: ({ name }) => `${name.replace('/src/', '/dist/')}.js`,
  },
  plugins: [typescript({ tsconfig: 'tsconfig.rollup.json', outputToFilesystem: false })],
  onwarn,
};

/** Known once the modules above are written. */
const chunkName = () => `konekto-[name]-${release()}.js`;

/** Everything in a visitor's browser is bundled from the modules above. */
const browserPlugins = [
  nodeResolve({ exportConditions: ['production', 'default'], browser: true }),
  minifyLiterals({ failOnError: true, options: { shouldMinifyCSS: () => false } }),
  collapseCss(),
  terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
];

/** Loaded where a page needs them. Lit stands in one chunk and what else they share in another, never twice in a page. */
const chunks = {
  input: Object.fromEntries(chunkNames.map((name) => [name, `packages/embed/dist/chunks/${name}.js`])),
  output: {
    dir: bundleFolder,
    format: 'es',
    entryFileNames: chunkName,
    chunkFileNames: chunkName,
    manualChunks: (id) => manualChunk(id.replaceAll('\\', '/')),
    // Without what those import in their turn, such as a package's index with everything in it.
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
  // What another chunk needs of an entry is exported by the entry itself: one file for each chunk.
  preserveEntrySignatures: 'allow-extension',
  plugins: browserPlugins,
  onwarn,
};

/** A receipt is made where a decision was: the code of records is there by then. */
const manualChunk = (id) =>
  isLit(id)
    ? 'lit'
    : isShared(id)
      ? 'shared'
      : /\/(chunks\/records|consent\/dist\/(records\/[a-z-]+|decision\/days-kept))\.js$/.test(id)
        ? 'records'
        : undefined;

/** Lit, and what only elements that are made with it need. Forms are not. */
const isLit = (id) =>
  /\/node_modules\/(lit|lit-element|lit-html|@lit\/reactive-element)\/|\/elements\/dist\/(theme\/host\.styles|site\/site-controller)\.js/.test(
    id,
  );

const isShared = (id) =>
  /\/elements\/dist\/(define|dom|site|theme)[./]|\/policy\/dist\/(markup\/(?:blocks-)?markup|statement\/provider-markup|words\/(?:fill|fill-parts|direction))\.js|\/consent\/dist\/events\/(?!storage-)/.test(
    id,
  );

/** Brought by konekto.js before the page is parsed: a classic file too, for those run in order. */
const autoblock = {
  input: 'packages/embed/dist/chunks/autoblock.js',
  output: { dir: bundleFolder, format: 'iife', entryFileNames: chunkName },
  plugins: browserPlugins,
  onwarn,
};

/** The script tag: a classic file, whole in one request. */
const konekto = {
  input: 'packages/embed/dist/konekto.js',
  output: { file: `${bundleFolder}/konekto.js`, format: 'iife' },
  plugins: [releaseModule(), styleSheets(bundleFolder), ...browserPlugins],
  onwarn,
};

/** The chunk of signals as a statement: `konekto build` hands it to the script of a site that has vendors to tell. */
const signals = {
  input: 'packages/embed/dist/chunks/signals.js',
  output: { file: `${bundleFolder}/konekto-signals.js`, format: 'iife', name: 'KONEKTO_SIGNALS' },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'], browser: true }),
    terser({ module: false, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
  ],
  onwarn,
};

/** A warning is an error: what is built is what was meant. */
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** The modules of packages/elements that can be imported by themselves, as its package.json exports them. */
function elementEntries() {
  const folder = 'packages/elements/src';
  const tags = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^.*[/\\]konekto-[\w-]+\.ts$/.test(file),
  );
  const modules = ['index.ts', 'site/index.ts', 'theme/index.ts', 'form/form-styles.ts'];
  return [...modules, ...tags].map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

rmSync(bundleFolder, { recursive: true, force: true });

export default [libraries, chunks, autoblock, konekto, signals];
