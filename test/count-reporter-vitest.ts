import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

type State = 'passed' | 'failed' | 'skipped';

function count(modules: readonly TestModule[], state: State): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
}

/** Files and errors that failed without a test of their own failing: each counts as a failure. */
function countOtherFailures(modules: readonly TestModule[], errors: readonly SerializedError[]): number {
  return errors.length + modules.filter((module) => !module.ok() && count([module], 'failed') === 0).length;
}

/**
 * Writes how many tests passed, failed and were skipped to the file named by `KONEKTO_TEST_COUNTS`; without that
 * variable does nothing.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env['KONEKTO_TEST_COUNTS'];
    if (!file) return;
    const counts = {
      passed: count(modules, 'passed'),
      failed: count(modules, 'failed') + countOtherFailures(modules, errors),
      skipped: count(modules, 'skipped'),
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}
