export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/testing/**'],
  outdir: '.storybook',
  litelement: true,
  packagejson: false,
  plugins: [tagNames()],
};

/** The analyzer knows `customElements.define` only: this gives each class the tag that `define(tag, class)` registers. */
function tagNames() {
  const tags = new Map();
  return {
    name: 'konekto-tag-names',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) declarations.forEach(describe);
    },
  };

  function describe(declaration) {
    const tagName = tags.get(declaration.name);
    if (!tagName) return;
    declaration.tagName = tagName;
    // Only what a page can use.
    const isPublic = ({ name, privacy, static: isStatic }) => {
      return !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic;
    };
    declaration.members = (declaration.members ?? []).filter(isPublic);
  }
}
