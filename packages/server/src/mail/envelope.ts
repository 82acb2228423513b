import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './mail.js';

/** A message as nodemailer takes it. Addresses go in as data, never as header text; a subject is one line. */
export const envelope = (message: MailMessage, from: string): SendMailOptions => ({
  messageId: `<${message.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
  date: message.date,
  from: { name: '', address: from },
  ...(message.to && { to: { name: '', address: message.to } }),
  ...(message.replyTo && { replyTo: { name: '', address: message.replyTo } }),
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  subject: message.subject.replace(/[\u0000-\u001f\u007f]+/g, ' '),
  text: message.text,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
