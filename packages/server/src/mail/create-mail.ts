import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { Mail } from './mail.js';
import { outboxMail } from './outbox.js';
import { smtpMail } from './smtp-mail.js';

/** Mail as the environment asks for it: by SMTP, else as files in the outbox. */
export function createMail({ smtpUrl, mailFrom, dataDir }: Config): Mail {
  const outbox = outboxMail(outboxFolder(dataDir), mailFrom);
  return smtpUrl === undefined ? outbox : smtpMail(smtpUrl, mailFrom, outbox);
}

/** Where mail is kept when it is not sent. */
export const outboxFolder = (dataDir: string): string => join(dataDir, 'outbox');
