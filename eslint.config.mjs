import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileNames } from './.dev/lint/file-names.mjs';
import { importDirection } from './.dev/lint/import-direction.mjs';

const tests = ['**/*.test.ts', '**/testing/**'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name that is the same everywhere can be searched for.',
};
const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals: an enum adds code and its values cannot be written as they are.',
};
const noMarkup = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text must never be parsed as HTML: build nodes, or render a Lit template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]',
    message: 'Text must never be parsed as HTML: build nodes, or render a Lit template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'document.write blocks the page and parses text as HTML.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/public/',
    'storybook-static/',
    '**/data/',
    '.storybook/custom-elements.json',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { globals: globals.es2023 },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-dynamic-delete': 'off', // dataset[name] is removed that way
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { ...globals.node } },
  },

  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { konekto: { rules: { 'file-names': fileNames } } },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'konekto/file-names': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, ...noMarkup],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  importDirection,
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noEnum],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Open Web Components types Chai's assertions as promises, because those on accessibility are.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },

  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-autofocus': 'off', // HTML asks for it inside a dialog
      'lit-a11y/no-redundant-role': 'off', // a table that is not displayed as one needs its roles
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
      'lit/prefer-static-styles': 'error',
      // A shadow root may wait until there is something to put in it.
      'wc/attach-shadow-constructor': 'off',
      'wc/guard-define-call': 'error',
    },
  },
  {
    files: ['stories/**/*.stories.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "Literal[value='!test']", message: 'Every story is a test: make it pass, or delete it.' },
      ],
    },
  },
);
