/** One mistake in a policy document, told so that its author can mend it. */
export interface PolicyIssue {
  /** Where in the document: `services[0].storage[1].retention`. */
  readonly path: string;
  /** 1-based place in the file; undefined when the document did not come from text. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** The document can't be used; `issues` holds every mistake that was found. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(
    readonly file: string,
    readonly issues: readonly PolicyIssue[],
  ) {
    super(
      [`${file}: ${issues.length} mistake(s)`, ...issues.map((issue) => describeIssue(file, issue))].join(
        '\n',
      ),
    );
  }
}

/** An issue as a few lines of text, its place first in the form that editors and terminals link. */
export const describeIssue = (file: string, issue: PolicyIssue): string =>
  [
    `${[file, issue.line, issue.column].filter((part) => part !== undefined).join(':')} ${issue.path}`,
    `  expected: ${issue.expected}`,
    `  found:    ${issue.found}`,
    `  remedy:   ${issue.remedy}`,
  ].join('\n');

/** A path as people write it: `forms.contact.fields[0]`. */
export const describePath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (written, key) =>
      typeof key === 'number' ? `${written}[${key}]` : written ? `${written}.${String(key)}` : String(key),
    '',
  ) || '(the whole document)';

/** A value as it is shown in a message: short, on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
