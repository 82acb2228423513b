import cors from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import { ApiError } from './api-error.js';
import type { Server } from './server.js';

/** Whether a page of this origin may talk to the server: it is on the list, or it is the server's own. Never `null`. */
export const allowsOrigin = (
  origins: ReadonlySet<string>,
  request: FastifyRequest,
  origin: string,
): boolean => origin !== 'null' && (origins.has(origin) || origin === ownOrigin(request));

/** The origin under which the visitor reached the server, as a browser writes it; `null` when the Host header is none. */
export function ownOrigin({ protocol, host }: FastifyRequest): string {
  const address = `${protocol}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : 'null';
}

/** Cross-origin reading by an exact list, without credentials; posts from elsewhere are refused whatever their type. */
export async function guardOrigins(server: Server, origins: ReadonlySet<string>): Promise<void> {
  await server.register(cors, {
    delegator: (request, callback) => {
      const { origin } = request.headers;
      const allowed = origin !== undefined && allowsOrigin(origins, request, origin);
      callback(null, { ...readable, origin: allowed ? origin : false });
    },
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const { origin } = request.headers;
    const evil = origin !== undefined && !allowsOrigin(origins, request, origin);
    done(request.method === 'POST' && evil ? foreignOrigin : undefined);
  });
}

const readable = {
  methods: ['GET', 'HEAD', 'POST'],
  allowedHeaders: ['Content-Type', 'Idempotency-Key', 'Authorization'],
  exposedHeaders: ['Retry-After'],
  maxAge: 600,
};

const foreignOrigin = new ApiError(
  403,
  'foreign-origin',
  'Pages of this origin may not post here. Add the site to ORIGINS; a page with Referrer-Policy: no-referrer sends none.',
);
