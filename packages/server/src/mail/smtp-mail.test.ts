import { describe, expect, it } from 'vitest';
import { contact, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { startSmtp } from '../testing/start-smtp.js';
import { testPolicy } from '../testing/test-policy.js';
import { waitFor } from '../testing/wait-for.js';
import { smtpMail } from './smtp-mail.js';
import type { MailMessage } from './mail.js';

describe('smtpMail', () => {
  it('mails a submission to the organisation, with an answer to the visitor', async () => {
    const smtp = await startSmtp();
    const mail = smtpMail(smtp.url, 'website@example.org', { send: () => Promise.reject(new Error('no')) });
    const { app } = await startApp({ mail });
    await app.inject(postJson('/v1/forms/contact', contact));
    const [sent] = await waitFor(() => smtp.received().length > 0 && smtp.received());
    expect(sent?.to).toEqual(['info@example.org']);
    expect(sent?.source).toContain('Reply-To: jo@example.com\r\n');
    expect(sent?.source).toContain('From: website@example.org\r\n');
  });

  it('sends again what was refused, under the same Message-ID', async () => {
    const smtp = await startSmtp();
    smtp.refuse(1);
    const mail = smtpMail(smtp.url, 'website@example.org', { send: () => Promise.reject(new Error('no')) });
    const { app, database } = await startApp({ mail });
    await app.inject(postJson('/v1/forms/contact', contact));
    const job = await waitFor(async () => {
      const found = await database.selectFrom('job').selectAll().executeTakeFirst();
      return found?.last_error ? found : undefined;
    });
    expect(job.last_error).toBe('EMESSAGE');
    await database.updateTable('job').set({ run_at: Date.now() }).execute();
    await waitFor(() => smtp.received().length > 0);
    expect(new Set(smtp.attempted()).size).toBe(1);
    expect(smtp.attempts()).toBe(2);
  });

  it('keeps mail without a recipient instead of sending it', async () => {
    const smtp = await startSmtp();
    const kept: MailMessage[] = [];
    const outbox = {
      send: async (message: MailMessage) => void kept.push(message),
    };
    const policy = testPolicy((source) => source.replace('email: info@example.org', 'email: unknown'));
    const { app } = await startApp({ mail: smtpMail(smtp.url, 'website@example.org', outbox), policy });
    await app.inject(postJson('/v1/forms/contact', contact));
    const [message] = await waitFor(() => kept.length > 0 && kept);
    expect(message).toMatchObject({ to: undefined });
    expect(message?.text).toMatch(/^\[Not sent: organisation.email is unknown in the policy/);
    expect(smtp.attempts()).toBe(0);
  });
});
