import { isIP } from 'node:net';
import { z } from 'zod';
import { isPostgresUrl, readDatabaseUrl } from './database-url.js';

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'a port number from 0 to 65535' })
  .transform(Number)
  .refine((number) => number <= 65_535, { error: 'a port number from 0 to 65535' });

const databaseUrl = z
  .string()
  .refine((url) => !isPostgresUrl(url), {
    error: 'sqlite:<path> (PostgreSQL is not supported yet)',
    abort: true,
  })
  .refine((url) => readDatabaseUrl(url) !== undefined, { error: 'sqlite:<path>' });

const origins = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every(isOrigin), {
    error: 'origins such as https://www.example.org, separated by commas, without a path',
  });

const trustProxy = z
  .string()
  .transform(readTrust)
  .refine((trust) => trust !== undefined, {
    error: 'the number of proxies, or their addresses separated by commas',
  });

const secret = z
  .string()
  .regex(/^[\x21-\x7e]{24,}$/, { error: 'at least 24 printable characters, no spaces' });

/** The variables that the server reads, with their defaults. Messages say what is expected. */
export const environment = z
  .object({
    PORT: port.default(8787),
    HOST: z.string().default('localhost'),
    DATA_DIR: z.string().default('.konekto'),
    DATABASE_URL: databaseUrl.optional(),
    ORIGINS: origins.default([]),
    ADMIN_TOKEN: secret.optional(),
    FORM_SECRET: secret.optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/[^\s/]+/, { error: 'smtp:// or smtps:// and a host' })
      .optional(),
    MAIL_FROM: z.email({ error: 'an e-mail address' }).optional(),
    LOG_LEVEL: z
      .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
        error: 'silent, fatal, error, warn, info or debug',
      })
      .default('info'),
    FORMS_PER_MINUTE: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, { error: 'a number from 1 to 999999' })
      .transform(Number)
      .default(60),
    FORM_MINIMUM_SECONDS: z
      .string()
      .regex(/^([0-9]|[1-5][0-9]|60)$/, { error: 'a number from 0 to 60' })
      .transform(Number)
      .default(3),
    TRUST_PROXY: trustProxy.default(false),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'an e-mail address, because SMTP_URL is set',
  });
export type Environment = z.output<typeof environment>;

const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

type Trust = boolean | string[] | ((address: string, hop: number) => boolean);

function readTrust(text: string): Trust | undefined {
  if (text === 'false' || text === '0') return false;
  if (/^\d$/.test(text)) return (_address, hop) => hop < Number(text);
  const addresses = text.split(/[\s,]+/).filter(Boolean);
  const known = addresses.every((address) => isIP(address.split('/')[0] ?? '') || address === 'loopback');
  return known && addresses.length > 0 ? addresses : undefined;
}
