import { fingerprint } from '@konekto/policy';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from '../http/api-error.js';

/** A key by which a retry of the same request is known. */
export const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{8,128}$/, { error: 'expected 8 to 128 printable characters without spaces' });

/** The `Idempotency-Key` header of a request; undefined when there is none. Throws an ApiError when it can't be one. */
export function keyInHeader({ headers }: FastifyRequest): string | undefined {
  const header = headers['idempotency-key'];
  if (header === undefined) return undefined;
  const read = idempotencyKey.safeParse(header);
  if (read.success) return read.data;
  throw new ApiError(400, 'invalid-idempotency-key', `Idempotency-Key: ${read.error.issues[0]?.message}`);
}

/**
 * The key of a page that a browser sends along, for one content: a double click or a reload is the same submission.
 * Who goes back, changes an answer and sends the page again means to say something else, and is not refused.
 */
export const keyOfPage = (key: string, content: unknown): string => `${key} ${fingerprint(content)}`;
