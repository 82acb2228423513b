import type { GateTable } from '@konekto/policy';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../http/api-error.js';
import { limitedTo } from '../http/rate-limit.js';
import type { Server } from '../http/server.js';
import type { ServerContext } from '../server-context.js';
import { cookieRequest, daysKept } from './cookie-request.js';

/**
 * `POST /v1/cookie`: gives a page its own decision back as a cookie that a server has set, which Safari keeps longer than
 * seven days. Nothing is stored. JSON only: a form of another site can't post that.
 */
export function postCookie(server: Server, { policy, requestLimit }: ServerContext): void {
  const options = {
    schema: { body: cookieRequest },
    preValidation: async (request: FastifyRequest) => requireJson(request),
    ...limitedTo(requestLimit),
  };
  server.post('/v1/cookie', options, (request, reply) =>
    reply
      .code(204)
      .header('set-cookie', cookieFor(request, request.body.value, policy.gates))
      .send(),
  );
}

function requireJson({ headers }: FastifyRequest): void {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw jsonOnly;
}

function cookieFor(request: FastifyRequest, value: string, { cookieDomain }: GateTable): string {
  const isUnder = cookieDomain && `.${request.hostname}`.endsWith(`.${cookieDomain}`);
  return [
    `konekto_consent=${value}`,
    'Path=/',
    `Max-Age=${daysKept * 86_400}`,
    'SameSite=Lax',
    ...(isUnder ? [`Domain=${cookieDomain}`] : []),
    ...(request.protocol === 'https' ? ['Secure'] : []),
  ].join('; ');
}

const jsonOnly = new ApiError(415, 'unsupported-media-type', 'Send application/json.');
