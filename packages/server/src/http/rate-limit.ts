import rateLimit from '@fastify/rate-limit';
import { ApiError } from './api-error.js';
import type { Server } from './server.js';

const minuteMs = 60_000;
// A whole school may share one address, and a decision is sent by every visitor at once when it opens.
const requestsPerForm = 10;

/** How many requests one address may make to one route of one node in a minute, where it may send so many forms. */
export const requestLimit = (formsPerMinute: number): number => formsPerMinute * requestsPerForm;

/** A route's option that limits it, before a body is read. Addresses are kept in memory for that minute only. */
export const limitedTo = (max: number) => ({ config: { rateLimit: { max, timeWindow: minuteMs } } });

/** Answers 429 with Retry-After to an address that asks a limited route too often. */
export async function limitRates(server: Server): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    // One subscriber has at least a /64 (RFC 6177).
    ipv6Subnet: 64,
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1_000)),
  });
}

/** Refuses a request until some seconds have passed. */
export const tooMany = (seconds: number): ApiError =>
  new ApiError(429, 'too-many-requests', `Too many requests. Try again in ${seconds} seconds.`, {
    'retry-after': String(seconds),
  });
