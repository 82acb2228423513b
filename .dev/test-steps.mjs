/** The checks and test runs of `npm test`, in the order in which they find most for the least waiting. */
import { describeElements } from './describe-elements.mjs';
import { build } from './build.mjs';
import { buildBudgetSite } from './budget-site.mjs';
import { toolPath } from './paths.mjs';
import { runNode } from './run.mjs';
import { countsFile, countsVariable, readCounts } from './test-counts.mjs';

/**
 * @typedef {object} Result
 * @property {boolean} ok
 * @property {import('./test-counts.mjs').TestCounts} [counts] for a step that runs tests
 *
 * @typedef {object} Step
 * @property {string} name how to ask for it: `npm test -- <name>`
 * @property {string} title
 * @property {() => Promise<Result>} run rejects when the step could not be carried out
 */

/** @typedef {string | [packageName: string, command: string]} Tool */

/** @param {Tool} tool */
const pathOf = (tool) => (typeof tool === 'string' ? toolPath(tool) : toolPath(...tool));

/**
 * Runs a tool that checks something and has no tests to count.
 * @param {Tool} tool
 * @param {...string} args
 * @returns {Promise<Result>}
 */
async function check(tool, ...args) {
  const { code } = await runNode(pathOf(tool), args);
  return { ok: code === 0 };
}

/**
 * Runs a test runner whose reporter leaves its counts in a file.
 * @param {string} name
 * @param {Tool} tool
 * @param {...string} args
 * @returns {Promise<Result>}
 */
async function countTests(name, tool, ...args) {
  const file = countsFile(name);
  const { code } = await runNode(pathOf(tool), args, { env: { [countsVariable]: file } });
  const counts = readCounts(file);
  if (!counts) return { ok: false };
  if (counts.skipped > 0) console.error(`${counts.skipped} skipped: a test either runs or is deleted.`);
  return { ok: code === 0 && counts.passed > 0 && counts.failed + counts.skipped === 0, counts };
}

/** @type {Step[]} */
export const steps = [
  { name: 'format', title: 'Format', run: () => check('prettier', '--check', '--log-level=warn', '.') },
  { name: 'lint', title: 'Lint', run: () => check('eslint', '--max-warnings=0', '.') },
  { name: 'types', title: 'Types', run: () => check(['typescript', 'tsc'], '--build') },
  { name: 'build', title: 'Build', run: () => build().then(() => ({ ok: true })) },
  {
    name: 'size',
    title: 'Size budgets',
    run: async () => {
      await buildBudgetSite();
      return check('size-limit');
    },
  },
  {
    name: 'node',
    title: 'Tests in Node',
    run: () => countTests('node', 'vitest', 'run', '--config=test/vitest.config.ts'),
  },
  {
    name: 'browser',
    title: 'Tests in a browser',
    run: () => countTests('browser', ['@web/test-runner', 'wtr'], '--config=test/web-test-runner.config.mjs'),
  },
  {
    name: 'gates',
    title: 'The gates in three engines',
    run: () =>
      countTests('gates', ['@web/test-runner', 'wtr'], '--config=test/gates/web-test-runner.config.mjs'),
  },
  {
    name: 'stories',
    title: 'Stories as tests',
    run: async () => {
      await describeElements();
      return countTests('stories', 'vitest', 'run', '--config=.storybook/vitest.config.ts');
    },
  },
];
