import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 as 64 hex characters' });
const choices = z.record(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), z.boolean());

/** A visitor's decision about cookies as konekto.js reports it. */
export const decision = z.strictObject({
  policyVersion: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/, { error: 'expected a policy version' }),
  policyHash: sha256,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'expected a language tag' }),
  textHash: sha256,
  purposes: choices,
  services: choices,
  source: z.enum(['visitor', 'api', 'gpc']),
  previous: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, { error: 'expected the id of a record' })
    .optional(),
});
export type Decision = z.output<typeof decision>;
