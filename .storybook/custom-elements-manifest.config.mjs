export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/testing/**'],
  outdir: '.storybook',
  litelement: true,
  packagejson: false,
};
