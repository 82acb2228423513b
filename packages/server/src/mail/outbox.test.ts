import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { outboxMail } from './outbox.js';

const message = {
  id: '01a20a9e-0000-7000-8000-000000000001',
  to: 'info@example.org',
  replyTo: 'jo@example.com',
  subject: 'Nieuw',
  text: 'Regel 1\nRegel 2\n',
  date: new Date('2026-11-23T10:11:12.345Z'),
};

describe('outboxMail', () => {
  it('keeps a message once, whole and private, however often it is sent', async () => {
    const folder = join(temporaryFolder(), 'outbox');
    const mail = outboxMail(folder, 'website@example.org');
    await Promise.all([mail.send(message), mail.send({ ...message, id: 'other' })]);
    await mail.send(message);
    expect(readdirSync(folder).sort()).toEqual([
      `20261123T101112345Z-${message.id}.eml`,
      '20261123T101112345Z-other.eml',
    ]);
    const file = join(folder, `20261123T101112345Z-${message.id}.eml`);
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    const source = readFileSync(file, 'utf8');
    expect(source).toContain(`Message-ID: <${message.id}@example.org>\r\n`);
    expect(source).toContain(
      'From: website@example.org\r\nTo: info@example.org\r\nReply-To: jo@example.com\r\n',
    );
    expect(source).toContain('Auto-Submitted: auto-generated\r\n');
    expect(source).toContain('\r\n\r\nRegel 1\r\nRegel 2\r\n');
  });

  it('lets nothing that was typed become a header', async () => {
    const folder = temporaryFolder();
    await outboxMail(folder, 'website@example.org').send({
      ...message,
      subject: 'Nieuw\r\nBcc: evil@example.com',
      replyTo: 'jo@example.com\r\nBcc: evil@example.com',
      text: '\r\nBcc: evil@example.com\r\n.\r\nQUIT\r\n',
    });
    const [head = ''] = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8').split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc:/im);
    expect(head).toContain('Subject: Nieuw Bcc: evil@example.com');
  });
});
