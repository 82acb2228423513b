import {
  describeProblem,
  describeWait,
  type CompiledForm,
  type FormWords,
  type FoundProblem,
} from '@konekto/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tooMany } from '../http/rate-limit.js';
import type { Answer } from '../idempotency/once.js';
import { formPage, type FormState } from '../pages/form-page.js';
import type { ServerContext } from '../server-context.js';
import type { TokenRefusal } from './form-tokens.js';

/** A form that somebody posted: the request, and the form with its words in the language that it was shown in. */
export interface FormPost {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly context: ServerContext;
  readonly form: CompiledForm;
  readonly words: FormWords;
}

/** Tells that a form was stored: a script as JSON, a browser by a page that can be reloaded (post, redirect, get). */
export function answerStored(post: FormPost, answer: Answer, returnTo: string | undefined): FastifyReply {
  const { request, reply, form } = post;
  if (isJson(request)) return reply.code(answer.status).send(answer.body);
  return reply.redirect(returnTo ?? `/forms/${form.id}/sent?language=${form.language}`, 303);
}

/** Tells what is to be mended, in the words that the visitor's own browser would use. */
export function answerProblems(
  post: FormPost,
  problems: readonly FoundProblem[],
  returnTo: string | undefined,
): FastifyReply {
  const { request, reply, words } = post;
  if (!isJson(request)) return showAgain(post, 422, { problems, returnTo });
  return reply
    .code(422)
    .send({ error: 'invalid-fields', problems: problems.map((found) => inWords(words, found)) });
}

/** Asks to send a form once more: a script after a pause and with another token, a visitor by a page that holds it all. */
export function askAgain(post: FormPost, refusal: TokenRefusal, returnTo: string | undefined): FastifyReply {
  const { request, reply, words } = post;
  const { token, waitSeconds } = refusal;
  void reply.header('retry-after', waitSeconds);
  if (!isJson(request)) {
    return showAgain(post, 403, { token, returnTo, message: [words.againTitle, words.againText] });
  }
  const message = `Wait ${waitSeconds} seconds, then send it again with this token as _token.`;
  return reply.code(403).send({ error: 'form-token', message, token });
}

/** Says when a form may be sent again, after too many. */
export function answerTooMany(
  post: FormPost,
  waitSeconds: number,
  returnTo: string | undefined,
): FastifyReply {
  const { request, reply, form, words } = post;
  if (isJson(request)) throw tooMany(waitSeconds);
  void reply.header('retry-after', waitSeconds);
  const text = describeWait(words, form.language, waitSeconds);
  return showAgain(post, 429, { returnTo, message: [words.failedTitle, text] });
}

/** Shows a form once more, with all that was typed. */
function showAgain({ request, reply, context, form }: FormPost, status: number, state: FormState) {
  const page = formPage(context, form, { typed: textsIn(request.body), ...state });
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}

/** Whether a script posted the form, as JSON. */
export const isJson = ({ headers }: FastifyRequest): boolean =>
  /^application\/json/i.test(headers['content-type'] ?? '');

const inWords = (words: FormWords, { field, problem }: FoundProblem) => ({
  field: field.name,
  problem,
  message: describeProblem(words, field, problem),
});

const textsIn = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
