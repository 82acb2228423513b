import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import { ApiError } from './api-error.js';

/** Lets only the administrator through: `Authorization: Bearer <token>`. Takes equally long for every wrong token. */
export const adminOnly =
  (adminToken: string): onRequestHookHandler =>
  (request, _reply, done) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    done(timingSafeEqual(digest(token), digest(adminToken)) ? undefined : unauthorised);
  };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const unauthorised = new ApiError(
  401,
  'unauthorised',
  'Send Authorization: Bearer and the administrator token.',
  {
    'www-authenticate': 'Bearer realm="konekto"',
  },
);
