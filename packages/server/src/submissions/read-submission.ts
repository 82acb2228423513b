import {
  campaignField,
  readAnswers,
  readField,
  type CompiledField,
  type CompiledForm,
  type CompiledPolicy,
  type FormWords,
  type FoundProblem,
  inlineText,
} from '@konekto/policy';
import type { z } from 'zod';
import type { GivenConsent } from '../database/tables.js';
import { ApiError } from '../http/api-error.js';
import { describeMistake } from '../http/describe-mistake.js';
import { answersSchema } from './answers-schema.js';
import { bodyParts } from './body-parts.js';
import { consentsSchema } from './consents-schema.js';
import { metaSchema, type SubmissionMeta } from './meta-schema.js';

/** What somebody sent by a form, checked and normalised. */
export interface ReadSubmission {
  readonly campaign: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly consents: readonly GivenConsent[];
  readonly language: string;
  readonly policy: { readonly version: string; readonly hash: string };
}

/** What became of a body: something to store, or answers for the visitor to mend. */
export interface SubmissionReading {
  readonly meta: SubmissionMeta;
  readonly result: { readonly submission: ReadSubmission } | { readonly problems: readonly FoundProblem[] };
}

/** Reads the body of a form by what the policy declares. Throws an ApiError when it holds anything else. */
export function readSubmission(
  policy: CompiledPolicy,
  form: CompiledForm,
  words: FormWords,
  body: unknown,
): SubmissionReading {
  const parts = bodyParts(body);
  const campaign = form.campaigns.length > 0 ? [campaignField(form, words)] : [];
  const questions = [...campaign, ...form.fields];
  const declared = declaredKeys(form, questions);
  const meta = readOrThrow(metaSchema(policy, form), parts.meta, declared);
  const ticks = readOrThrow(consentsSchema(form), parts.consents, declared);
  const typed = readOrThrow(answersSchema(questions), parts.answers, declared);
  const { values, problems } = readAnswers(questions, (field) => readField(field, typed[field.name] ?? ''));
  if (problems.length > 0) return { meta, result: { problems } };
  return { meta, result: { submission: submissionOf(form, meta, ticks, values) } };
}

function readOrThrow<Output>(schema: z.ZodType<Output>, part: unknown, declared: readonly string[]): Output {
  const read = schema.safeParse(part);
  if (read.success) return read.data;
  throw undeclared(read.error.issues[0], declared);
}

const undeclared = (issue: z.core.$ZodIssue | undefined, declared: readonly string[]): ApiError =>
  new ApiError(
    400,
    issue?.code === 'unrecognized_keys' ? 'undeclared-key' : 'invalid-request',
    describeMistake(
      { code: issue?.code ?? '', key: issue?.path[0]?.toString(), message: issue?.message ?? '' },
      declared,
    ),
  );

const declaredKeys = (form: CompiledForm, questions: readonly CompiledField[]): string[] => [
  ...questions.map(({ name }) => name),
  ...form.consents.map(({ id }) => `consent-${id}`),
  ...['_language', '_policy', '_returnTo', '_key'],
];

const isField = ({ fields }: CompiledForm, name: string): boolean =>
  fields.some((field) => field.name === name);

function submissionOf(
  form: CompiledForm,
  meta: SubmissionMeta,
  ticks: Readonly<Record<string, boolean>>,
  answers: Readonly<Record<string, string>>,
): ReadSubmission {
  const shown = meta._policy.version === form.policy.version && meta._policy.hash === form.policy.hash;
  return {
    campaign: form.campaigns.length > 0 ? (answers['campaign'] ?? null) : null,
    data: Object.fromEntries(Object.entries(answers).filter(([name]) => isField(form, name))),
    consents: form.consents.map(({ id, text }) => ({
      id,
      text: shown ? inlineText(text) : null,
      given: ticks[`consent-${id}`] ?? false,
    })),
    language: meta._language,
    policy: meta._policy,
  };
}
