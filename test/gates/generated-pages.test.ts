import fc, { type RunDetails } from 'fast-check';
import { play } from './generated/play.js';
import { anyScenario, type Scenario } from './generated/scenario.js';
import { settings } from './page/settings.js';

/** Milliseconds; what a slow machine has not played by then, it leaves. */
const limit = 50_000;

/** Says what broke, in the smallest page that was found, and how to play it again. */
function report({
  failed,
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: RunDetails<[Scenario]>): void {
  if (!failed) return;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    `${reason}\nAgain: KONEKTO_GATES_SEED=${seed} npm test -- gates\nPath: ${counterexamplePath}\n` +
      `Page: ${JSON.stringify(counterexample?.[0])}`,
  );
}

describe('generated pages', () => {
  it('run what was granted once and in order, and nothing else', async function () {
    this.timeout(limit + 10_000);
    await fc.assert(fc.asyncProperty(anyScenario, play), {
      seed: settings.seed,
      numRuns: 40,
      interruptAfterTimeLimit: limit,
      reporter: report,
    });
  });
});
