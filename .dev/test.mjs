/**
 * Runs every check and every test, and closes with the line `N passed, N failed`.
 * `npm test -- lint node` runs only the steps with those names.
 */
import { findBrowser } from './browser.mjs';
import { Failure, runScript } from './failure.mjs';
import { install } from './install.mjs';
import { duration, heading, showProgress } from './progress.mjs';
import { steps } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Result & { title: string, milliseconds: number }} Row */

const wanted = process.argv.slice(2);

function chosenSteps() {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) return steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
  throw new Failure(
    `There is no step "${unknown.join('", "')}": choose from ${steps.map((step) => step.name).join(', ')}.`,
  );
}

async function prepare() {
  await showProgress([
    ['Installing', install],
    ['Finding a browser', async () => (process.env['CHROME_PATH'] = findBrowser())],
  ]);
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @returns {Promise<Row>}
 */
async function runStep(step) {
  heading(step.title);
  const start = performance.now();
  const result = await step.run().catch((error) => {
    console.error(error instanceof Failure ? error.message : error);
    return { ok: false };
  });
  const milliseconds = performance.now() - start;
  console.log(`${result.ok ? 'ok' : 'FAILED'}, ${duration(milliseconds)}`);
  return { ...result, title: step.title, milliseconds };
}

/** @param {Row[]} rows */
function showTable(rows) {
  heading('Summary');
  const width = Math.max(...rows.map((row) => row.title.length));
  for (const { ok, title, milliseconds, counts } of rows) {
    const tests = counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : '';
    console.log(
      `  ${ok ? 'ok    ' : 'FAILED'}  ${title.padEnd(width)}  ${duration(milliseconds).padStart(11)}  ${tests}`.trimEnd(),
    );
  }
}

/**
 * The closing line. A skipped test is one that failed to run, and a step that fails without a failing test counts as
 * one failure: the line never says `0 failed` when something did.
 * @param {Row[]} rows
 */
function showTotals(rows) {
  const passed = rows.reduce((sum, { counts }) => sum + (counts?.passed ?? 0), 0);
  const failed = rows.reduce((sum, { ok, counts }) => {
    const tests = (counts?.failed ?? 0) + (counts?.skipped ?? 0);
    return sum + (ok ? tests : Math.max(tests, 1));
  }, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  const noTestRan = passed === 0 && wanted.length === 0;
  if (failed > 0 || noTestRan) process.exitCode = 1;
}

await runScript(async () => {
  const chosen = chosenSteps();
  try {
    await prepare();
  } catch (error) {
    process.on('exit', () => console.log('\n0 passed, 1 failed'));
    throw error;
  }
  const rows = [];
  for (const step of chosen) rows.push(await runStep(step));
  showTable(rows);
  showTotals(rows);
});
