import { sql } from 'kysely';
import { ApiError } from '../http/api-error.js';
import type { Server } from '../http/server.js';
import type { ServerContext } from '../server-context.js';

/** `GET /healthz`: the process answers. `GET /readyz`: so does the database. A server that stops answers neither: Fastify refuses. */
export function healthRoutes(server: Server, { database }: ServerContext): void {
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async () => {
    await sql`select 1`.execute(database).catch(() => Promise.reject(notReady));
    return { status: 'ready' };
  });
}

const notReady = new ApiError(503, 'not-ready', 'The database does not answer.', {
  'retry-after': '5',
});
