import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerContext } from '../server-context.js';
import { refusalPage } from '../pages/refusal-page.js';
import { ApiError } from './api-error.js';
import { describeFault } from './describe-fault.js';
import { refusalOf } from './refusal.js';
import type { Server } from './server.js';

/** Answers every error in one shape, `{ error, message }`, or as a page to a browser that shows what it gets. */
export function handleErrors(server: Server, context: ServerContext): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error);
    if (!refusal) request.log.error(describeFault(error), 'fault');
    return refuse(refusal ?? fault, request, reply, context);
  });
  server.setNotFoundHandler((request, reply) => refuse(notFound, request, reply, context));
}

const fault = new ApiError(500, 'fault', 'Something went wrong on the server. Try again later.');
const notFound = new ApiError(404, 'not-found', 'There is nothing here.');

function refuse(
  refusal: ApiError,
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
): FastifyReply {
  void reply.code(refusal.status).headers(refusal.headers).header('cache-control', 'no-store');
  return showsPages(request)
    ? reply.type('text/html; charset=utf-8').send(refusalPage(context, refusal))
    : reply.send({ error: refusal.code, message: refusal.message });
}

const showsPages = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST'
    ? /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '')
    : /\btext\/html\b/.test(headers.accept ?? '');
