import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createServer, type ServerOptions } from '../create-server.js';
import { openDatabase } from '../database/open-database.js';
import { outboxMail } from '../mail/outbox.js';
import { temporaryFolder } from './temporary-folder.js';
import { testPolicy } from './test-policy.js';
import { waitFor } from './wait-for.js';

export const adminToken = 'administrator-of-the-tests';
export const site = 'https://www.example.org';

/**
 * A server over a real database in a folder of its own, without a port; closed when the test ends. It takes forms
 * without a token: `formMinimumSeconds` asks for one.
 */
export async function startApp(options: Partial<ServerOptions> & { readonly folder?: string } = {}) {
  const { folder = temporaryFolder(), ...given } = options;
  const logged: string[] = [];
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'konekto.db') });
  const app = createServer({
    policy: testPolicy(),
    database,
    mail: outboxMail(join(folder, 'outbox'), 'website@example.org'),
    logger: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
    origins: [site],
    adminToken,
    formSecret: 'secret-of-the-forms-of-the-tests',
    formMinimumSeconds: 0,
    jobs: { pollMs: 50 },
    ...given,
  });
  await app.ready();
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= app.close().then(() => database.destroy()));
  onTestFinished(close);
  const mails = () => readMails(join(folder, 'outbox'));
  return { app, database, folder, logged, close, mails, firstMail: () => waitFor(() => mails()[0]) };
}

/** The mails in an outbox, oldest first, with transfer encoding undone. */
function readMails(outbox: string): string[] {
  if (!existsSync(outbox)) return [];
  const files = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
  return files.sort().map((name) => readable(readFileSync(join(outbox, name), 'utf8')));
}

function readable(mail: string): string {
  const unfolded = mail.replace(/\r\n/g, '\n');
  if (/^Content-Transfer-Encoding: base64/im.test(unfolded)) {
    const [head = '', body = ''] = unfolded.split(/\n\n([^]*)/);
    return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  }
  const bytes = unfolded
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
