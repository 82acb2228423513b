import { honeypotName, type CompiledForm, type CompiledPolicy } from '@konekto/policy';
import { z } from 'zod';
import { idempotencyKey } from '../idempotency/idempotency-key.js';

const policyMark = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}@[0-9a-f]{64}$/, { error: 'expected version@hash of the policy' })
  .transform((mark) => {
    const [version = '', hash = ''] = mark.split('@');
    return { version, hash };
  });

/** What a body says about itself: language, policy that was shown, where to return to, key for retries, token, honeypot. */
export const metaSchema = (policy: CompiledPolicy, form: CompiledForm) =>
  z.strictObject({
    _language: z.enum(policy.languages as [string, ...string[]]).default(form.language),
    _policy: policyMark.default(form.policy),
    _returnTo: z.string().max(2_000).optional(),
    _key: idempotencyKey.optional(),
    _token: z.string().optional(),
    [honeypotName]: z.string().default(''),
  });

export type SubmissionMeta = z.output<ReturnType<typeof metaSchema>>;
