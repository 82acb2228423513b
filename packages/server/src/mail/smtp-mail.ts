import { createTransport } from 'nodemailer';
import { envelope } from './envelope.js';
import type { Mail } from './mail.js';

// Well within a job's lease of two minutes.
const deadlineMs = 60_000;

/** Sends mail to an SMTP server; resolves when that has accepted it. A message without recipient goes to `unaddressed`. */
export function smtpMail(url: string, from: string, unaddressed: Mail): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send(message) {
      if (!message.to) return unaddressed.send(message);
      await transport.sendMail({ ...envelope(message, from), signal: AbortSignal.timeout(deadlineMs) });
    },
  };
}
