import {
  adviseOn,
  compilePolicy,
  loadPlacedPolicy,
  PolicyError,
  type Advice,
  type Level,
  type PolicyIssue,
} from '@konekto/policy';

/** How much a piece of advice weighs in a report: a warning is an error under `--strict`. */
export type Severity = Level | 'error';

/** What `konekto check` has found in a policy file. */
export interface CheckReport {
  readonly file: string;
  readonly strict: boolean;
  /** Why the document can't be used. Where there are mistakes, there is no advice yet. */
  readonly mistakes: readonly PolicyIssue[];
  readonly advice: readonly Advice[];
  /** What the document is; nothing when it has mistakes. */
  readonly policy?: {
    readonly version: string;
    readonly hash: string;
    readonly languages: readonly string[];
  };
}

/** Checks the text of a policy file. Its mistakes are part of the report. */
export function checkPolicy(source: string, file: string, strict: boolean): CheckReport {
  try {
    const placed = loadPlacedPolicy(source, file);
    const { version, hash, languages } = compilePolicy(placed.document);
    const policy = { version, hash, languages };
    return { file, strict, mistakes: [], advice: adviseOn(placed), policy };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { file, strict, mistakes: error.issues, advice: [] };
  }
}

/** How much a level weighs. */
export const severityOf = (level: Level, { strict }: Pick<CheckReport, 'strict'>): Severity =>
  strict && level === 'warning' ? 'error' : level;

/** How often each severity occurs, mistakes of the document apart. */
export function countOf(report: CheckReport): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { level } of report.advice) counts[severityOf(level, report)] += 1;
  return counts;
}
