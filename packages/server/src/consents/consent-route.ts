import { ApiError } from '../http/api-error.js';
import { limitedTo } from '../http/rate-limit.js';
import type { Server } from '../http/server.js';
import { keyInHeader } from '../idempotency/idempotency-key.js';
import type { ServerContext } from '../server-context.js';
import { checkDecision } from './check-decision.js';
import { decision } from './decision.js';
import { storeDecision } from './store-decision.js';

/** `POST /v1/consents`: keeps the record of a decision. */
export function postConsents(server: Server, { policy, database, requestLimit }: ServerContext): void {
  const options = { schema: { body: decision }, ...limitedTo(requestLimit) };
  server.post('/v1/consents', options, async (request, reply) => {
    const key = keyInHeader(request);
    if (key === undefined) throw keyRequired;
    await checkDecision(database, policy.gates, request.body);
    const answer = await storeDecision(database, request.body, key);
    return reply.code(answer.status).send(answer.body);
  });
}

const keyRequired = new ApiError(
  400,
  'idempotency-key-required',
  'Send an Idempotency-Key header, so that a retry is known as one.',
);
