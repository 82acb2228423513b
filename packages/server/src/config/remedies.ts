import type { Environment } from './environment.js';

/** How to mend each variable. */
export const remedies: Readonly<Record<keyof Environment, string>> = {
  PORT: 'Set PORT=8787 or another free port',
  HOST: 'Set HOST=localhost, or HOST=0.0.0.0 to be reached from other machines',
  DATA_DIR: 'Set DATA_DIR to a folder that this user may write',
  DATABASE_URL: 'Set DATABASE_URL=sqlite:/path/to/konekto.db, or leave it out for a file in DATA_DIR',
  ORIGINS: 'Set ORIGINS=https://www.example.org,https://example.org',
  ADMIN_TOKEN: 'Leave it out and one is made on first start, or set one made by: openssl rand -hex 32',
  FORM_SECRET:
    'Leave it out and one is made on first start, or set one made by: openssl rand -hex 32 (the same on each node)',
  SMTP_URL:
    'Set SMTP_URL=smtps://user:password@mail.example.org, or leave it out to keep mail in DATA_DIR/outbox',
  MAIL_FROM: 'Set MAIL_FROM=website@example.org',
  LOG_LEVEL: 'Set LOG_LEVEL=info',
  FORMS_PER_MINUTE: 'Set FORMS_PER_MINUTE=60, the forms that one address may send in a minute',
  FORM_MINIMUM_SECONDS: 'Set FORM_MINIMUM_SECONDS=3, or 0 where programs of your own post forms',
  TRUST_PROXY: 'Set TRUST_PROXY=1 behind one proxy, or leave it out',
};

/** Variables whose value is never shown. */
export const secrets: ReadonlySet<string> = new Set([
  'ADMIN_TOKEN',
  'FORM_SECRET',
  'SMTP_URL',
  'DATABASE_URL',
]);
