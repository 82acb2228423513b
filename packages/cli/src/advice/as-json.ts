import { countOf, severityOf, type CheckReport } from './check-report.js';

/** A report for programs. Under `--strict` the level of a warning is `error`. */
export const asJson = (report: CheckReport): string =>
  JSON.stringify(
    {
      file: report.file,
      ...report.policy,
      strict: report.strict,
      counts: { mistakes: report.mistakes.length, ...countOf(report) },
      mistakes: report.mistakes,
      advice: report.advice.map((advice) => ({ ...advice, level: severityOf(advice.level, report) })),
    },
    null,
    2,
  );
