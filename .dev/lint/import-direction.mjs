/** Imports run one way: policy ← consent ← elements ← embed, policy ← server, {policy, embed, server} ← cli. */

const packages = ['policy', 'consent', 'elements', 'embed', 'server', 'cli'];

/**
 * What each package may import of the others. `types` stands for imports that leave nothing behind at run time.
 * @type {Record<string, { values: string[], types?: string[], browserPolicy?: boolean }>}
 */
const allowed = {
  policy: { values: [] },
  consent: { values: [], types: ['policy'] },
  elements: { values: ['consent'], types: ['policy'], browserPolicy: true },
  embed: { values: ['consent', 'elements'], types: ['policy'], browserPolicy: true },
  server: { values: ['policy'] },
  cli: { values: ['policy', 'embed', 'server'] },
};

const inBrowser = ['consent', 'elements', 'embed'];

const throughTheName = {
  regex: `^\\..*/(${packages.join('|')})/(src|dist)/`,
  message: 'Import another package by its name, @konekto/…: a path goes round its entry.',
};
const noHtmlDirectives = {
  regex: '^lit(-html)?/directives/unsafe-',
  message: 'Text must never be parsed as HTML: render a Lit template.',
};

/** @param {string} name */
const allowedIn = (name) => allowed[name] ?? { values: [] };

/** @param {string} name */
function otherPackages(name) {
  const { values, types = [] } = allowedIn(name);
  const none = packages.filter(
    (other) => other !== name && !values.includes(other) && !types.includes(other),
  );
  return {
    regex: `^@konekto/(${none.join('|')})(/|$)`,
    message: `packages/${name} may not import this: imports run policy ← consent ← elements ← embed, policy ← server, {policy, embed, server} ← cli.`,
  };
}

/** @param {string} name */
function typesOfPolicy(name) {
  const { types = [], browserPolicy = false } = allowedIn(name);
  if (!types.includes('policy')) return [];
  const hint = browserPolicy ? ' Values come from @konekto/policy/browser.' : '';
  return [
    {
      regex: browserPolicy ? '^@konekto/policy(?!/browser$)' : '^@konekto/policy(/|$)',
      allowTypeImports: true,
      message: `packages/${name} may import only types from here, so that the compiler and zod stay out of the page.${hint}`,
    },
  ];
}

/** @param {string} name */
function platform(name) {
  const patterns = [];
  if (name === 'policy' || inBrowser.includes(name))
    patterns.push({ regex: '^node:', message: `packages/${name} runs in browsers too: no Node modules.` });
  if (inBrowser.includes(name))
    patterns.push({
      regex: '^(zod|yaml|mdast-.*)(/|$)',
      message: 'The policy is compiled before it reaches the page: none of this may be loaded there.',
    });
  if (name === 'consent' || name === 'policy')
    patterns.push({ regex: '^lit(/|$)', message: `packages/${name} draws nothing: no Lit.` });
  return patterns;
}

/** @param {object[]} patterns */
const restrict = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

/** Tests are not shipped: they may compile a policy or read a file, but still follow the direction. */
export const importDirection = packages.flatMap((name) => [
  {
    files: [`packages/${name}/src/**/*.ts`],
    rules: restrict([
      otherPackages(name),
      ...typesOfPolicy(name),
      ...platform(name),
      throughTheName,
      noHtmlDirectives,
    ]),
  },
  {
    files: [`packages/${name}/src/**/*.test.ts`, `packages/${name}/src/**/testing/**/*.ts`],
    rules: restrict([otherPackages(name), throughTheName]),
  },
]);
