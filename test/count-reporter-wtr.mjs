import { writeFileSync } from 'node:fs';

/** @param {{ suites: any[], tests: any[] } | undefined} suite @returns {any[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @param {readonly any[]} sessions */
function countTests(sessions) {
  const tests = sessions.flatMap((session) => testsOf(session.testResults));
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  // A file that could not be loaded, or an error outside of any test, fails its session and no test.
  const brokenSessions = sessions.filter(
    (session) => !session.passed && testsOf(session.testResults).every((test) => test.skipped || test.passed),
  ).length;
  return {
    passed: tests.filter((test) => !test.skipped && test.passed).length,
    failed: failed + brokenSessions,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

/**
 * A Web Test Runner reporter that prints one line of totals and writes them to the file named by
 * `KONEKTO_TEST_COUNTS`, where that is set.
 */
export function countReporter() {
  return {
    /** @param {{ sessions: readonly any[] }} run */
    onTestRunFinished({ sessions }) {
      const counts = countTests(sessions);
      console.log(
        `${sessions.length} files, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
      );
      const file = process.env['KONEKTO_TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
