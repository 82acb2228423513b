import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules, type Advice, type PolicyIssue, type Rule } from '@konekto/policy';
import { severityOf, type CheckReport, type Severity } from './check-report.js';

interface Place {
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The code of mistakes of the document itself, which no rule of advice finds. */
const mistakeRule = {
  id: 'POLICY_MISTAKE',
  shortDescription: { text: 'The policy document cannot be used as it is.' },
  defaultConfiguration: { level: 'error' },
};

const ids = [mistakeRule.id, ...rules.map(({ code }) => code)];

/**
 * A report as SARIF 2.1.0, which code hosts show beside the lines of the file.
 * @param version of the command
 */
export const asSarif = (report: CheckReport, version: string): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'konekto check', version, rules: [mistakeRule, ...rules.map(describeRule)] },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            ...report.mistakes.map((mistake) => mistakeResult(mistake, report)),
            ...report.advice.map((advice) => adviceResult(advice, report)),
          ],
        },
      ],
    },
    null,
    2,
  );

const describeRule = ({ code, level, title, basis }: Rule) => ({
  id: code,
  shortDescription: { text: title },
  help: { text: `It rests on ${basis.name}: ${basis.url}` },
  helpUri: basis.url,
  defaultConfiguration: { level: levels[level] },
});

const mistakeResult = (mistake: PolicyIssue, report: CheckReport) => ({
  ...rule(mistakeRule.id),
  level: levels.error,
  message: {
    text: `Expected: ${mistake.expected}. Found: ${mistake.found}. Remedy: ${mistake.remedy}.`,
  },
  locations: [location(mistake, report)],
});

const adviceResult = (advice: Advice, report: CheckReport) => ({
  ...rule(advice.code),
  level: levels[severityOf(advice.level, report)],
  message: { text: `${advice.why}\n\nProposal:\n${advice.proposal}` },
  locations: [location(advice, report)],
});

const rule = (id: string) => ({ ruleId: id, ruleIndex: ids.indexOf(id) });

const location = ({ path, line, column }: Place, { file }: CheckReport) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && {
      region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
    }),
  },
  logicalLocations: [{ fullyQualifiedName: path }],
});

/** A file inside the working folder, relative to it, as code hosts look for it; any other file in full. */
function uriOf(file: string): string {
  const path = relative('', resolve(file));
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
