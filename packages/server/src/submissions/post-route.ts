import { honeypotName, type FormWords } from '@konekto/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { newId } from '../database/new-id.js';
import { limitedTo } from '../http/rate-limit.js';
import type { Server } from '../http/server.js';
import { keyInHeader, keyOfPage } from '../idempotency/idempotency-key.js';
import type { ServerContext } from '../server-context.js';
import { bodyParts } from './body-parts.js';
import { knownForm, languageIn } from './form-in.js';
import { answerProblems, answerStored, answerTooMany, askAgain, isJson, type FormPost } from './form-post.js';
import { readSubmission } from './read-submission.js';
import { returnAddress } from './return-address.js';
import type { SubmissionMeta } from './meta-schema.js';
import { storeSubmission } from './store-submission.js';

/** `POST /v1/forms/:form`: from a script as JSON, or from a browser without JavaScript as a form. */
export function postForms(server: Server, context: ServerContext): void {
  const options = { schema: { params }, ...limitedTo(context.requestLimit) };
  server.post('/v1/forms/:form', options, (request, reply) =>
    handlePost(readPost(request.params.form, request, reply, context)),
  );
}

const params = z.object({ form: z.string() });

function readPost(
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
): FormPost {
  const { policy } = context;
  const language = languageIn(policy, bodyParts(request.body).meta['_language']);
  const form = knownForm(policy, id, language);
  const words = policy.content[language]?.forms.words as FormWords;
  return { request, reply, context, form, words };
}

async function handlePost(post: FormPost): Promise<FastifyReply> {
  const { request, context, form } = post;
  const { meta, result } = readSubmission(context.policy, form, post.words, request.body);
  const returnTo =
    meta._returnTo === undefined ? undefined : returnAddress(meta._returnTo, request, context.origins);
  const waitSeconds = await context.formLimit.waitSeconds(form.id, request.ip);
  if (waitSeconds > 0) {
    request.log.info({ form: form.id, reason: 'limit' }, 'spam');
    return answerTooMany(post, waitSeconds, returnTo);
  }
  if ('problems' in result) return answerProblems(post, result.problems, returnTo);
  if (meta[honeypotName]) {
    request.log.info({ form: form.id, reason: 'honeypot' }, 'spam');
    return answerStored(post, { status: 201, body: { id: newId() } }, returnTo);
  }
  const refusal = isFromStaticPage(post, meta)
    ? undefined
    : context.formTokens.refusalOf(form.id, meta._token);
  if (refusal) {
    request.log.info({ form: form.id, reason: `token-${refusal.reason}` }, 'spam');
    return askAgain(post, refusal, returnTo);
  }
  const key = keyInHeader(request) ?? (meta._key && keyOfPage(meta._key, result.submission));
  const answer = await storeSubmission(context.database, form.id, result.submission, key);
  context.wakeJobs();
  return answerStored(post, answer, returnTo);
}

/**
 * A page that a site keeps as a file holds no token, and without JavaScript none comes to it. Its browser says where the
 * form stood, and posts from elsewhere than the listed sites are refused; a program that posts to whatever it finds mostly
 * says nothing.
 */
const isFromStaticPage = ({ request }: FormPost, { _token }: SubmissionMeta): boolean =>
  _token === undefined && !isJson(request) && request.headers.origin !== undefined;
