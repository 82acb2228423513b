import { pipeline, Readable } from 'node:stream';
import type { CompiledForm } from '@konekto/policy';
import { stringify } from 'csv-stringify';
import type { Submission } from '../database/tables.js';

/** Submissions as CSV for a spreadsheet. A cell that a spreadsheet would run as a formula starts with an apostrophe (OWASP CSV injection). */
export function submissionsCsv(form: CompiledForm, submissions: AsyncIterable<Submission>): Readable {
  const csv = stringify({
    bom: true,
    header: true,
    columns: columnsOf(form),
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return pipeline(Readable.from(records(form, submissions)), csv, () => {
    // An error ends the answer in the middle, which is how the reader learns of it.
  });
}

const columnsOf = (form: CompiledForm): string[] => [
  ...['id', 'receivedAt', 'language', 'policyVersion'],
  ...(form.campaigns.length > 0 ? ['campaign'] : []),
  ...form.fields.map(({ name }) => name),
  ...form.consents.map(({ id }) => `consent-${id}`),
  'otherAnswers',
];

async function* records(form: CompiledForm, submissions: AsyncIterable<Submission>) {
  for await (const submission of submissions) yield recordOf(form, submission);
}

function recordOf(form: CompiledForm, submission: Submission): Record<string, string> {
  return {
    ...submission.data,
    ...Object.fromEntries(submission.consents.map(({ id, given }) => [`consent-${id}`, String(given)])),
    id: submission.id,
    receivedAt: new Date(submission.received_at).toISOString(),
    language: submission.language,
    policyVersion: submission.policy_version,
    campaign: submission.campaign ?? '',
    otherAnswers: otherAnswers(form, submission),
  };
}

/** Answers to questions that an earlier version of the policy asked. */
function otherAnswers(form: CompiledForm, { data }: Submission): string {
  const asked = new Set(form.fields.map(({ name }) => name));
  const others = Object.entries(data).filter(([name]) => !asked.has(name));
  return others.length > 0 ? JSON.stringify(Object.fromEntries(others)) : '';
}
