import { describeProblem, type CompiledForm, type FormWords, type FoundProblem } from '@konekto/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { limitedTo } from '../http/rate-limit.js';
import type { Server } from '../http/server.js';
import { keyInHeader, keyOfPage } from '../idempotency/idempotency-key.js';
import { formPage } from '../pages/form-page.js';
import type { ServerContext } from '../server-context.js';
import { bodyParts } from './body-parts.js';
import { knownForm, languageIn } from './form-in.js';
import { readSubmission } from './read-submission.js';
import { returnAddress } from './return-address.js';
import { storeSubmission } from './store-submission.js';

/** `POST /v1/forms/:form`: from a script as JSON, or from a browser without JavaScript as a form. */
export function postForms(server: Server, context: ServerContext): void {
  const options = { schema: { params }, ...limitedTo(context.rateLimits.forms) };
  server.post('/v1/forms/:form', options, (request, reply) =>
    handlePost(request.params.form, request, reply, context),
  );
}

const params = z.object({ form: z.string() });

async function handlePost(id: string, request: FastifyRequest, reply: FastifyReply, context: ServerContext) {
  const { policy, origins, database } = context;
  const language = languageIn(policy, bodyParts(request.body).meta['_language']);
  const form = knownForm(policy, id, language);
  const words = policy.content[language]?.forms.words as FormWords;
  const { meta, result } = readSubmission(policy, form, words, request.body);
  const returnTo = meta._returnTo === undefined ? undefined : returnAddress(meta._returnTo, request, origins);
  if ('problems' in result) return refuse(request, reply, context, form, words, result.problems);
  const key = keyInHeader(request) ?? (meta._key && keyOfPage(meta._key, result.submission));
  const answer = await storeSubmission(database, id, result.submission, key);
  context.wakeJobs();
  if (isJson(request)) return reply.code(answer.status).send(answer.body);
  return reply.redirect(returnTo ?? `/forms/${id}/sent?language=${language}`, 303);
}

const isJson = ({ headers }: FastifyRequest): boolean =>
  /^application\/json/i.test(headers['content-type'] ?? '');

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
  form: CompiledForm,
  words: FormWords,
  problems: readonly FoundProblem[],
) {
  void reply.code(422);
  if (isJson(request)) return reply.send({ error: 'invalid-fields', problems: problems.map(inWords(words)) });
  const typed = textsIn(request.body);
  return reply.type('text/html; charset=utf-8').send(formPage(context, form, { typed, problems }));
}

const inWords =
  (words: FormWords) =>
  ({ field, problem }: FoundProblem) => ({
    field: field.name,
    problem,
    message: describeProblem(words, field, problem),
  });

const textsIn = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
