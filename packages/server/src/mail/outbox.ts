import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { envelope } from './envelope.js';
import type { Mail, MailMessage } from './mail.js';

/** Keeps mail as files in a folder, for a server without SMTP. A message is there whole or not at all, and once. */
export function outboxMail(folder: string, from: string): Mail {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: source } = await composer.sendMail(envelope(message, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(folder, fileName(message), source as Buffer);
    },
  };
}

/** The message's own time, not the clock's: a second attempt gives the same name. */
const fileName = ({ date, id }: MailMessage): string =>
  `${date.toISOString().replace(/[-:.]/g, '')}-${id}.eml`;

async function writeWhole(folder: string, name: string, content: Buffer): Promise<void> {
  const unfinished = join(folder, `.${name}.part`);
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, name));
}
