import { describe, expect, it } from 'vitest';
import type { Submission } from '../database/tables.js';
import { testPolicy } from '../testing/test-policy.js';
import { submissionMail } from './submission-mail.js';

const submission: Submission = {
  id: 'de-inzending',
  form: 'contact',
  campaign: null,
  data: { name: 'Jo Vos', email: 'jo@example.com', phone: '', message: 'Een\nTwee', copy: 'on' },
  consents: [{ id: 'analysis', text: 'You may study my question.', given: true }],
  language: 'en',
  policy_version: '2026-11-23',
  policy_hash: 'h',
  received_at: Date.UTC(2026, 10, 23),
};

describe('submissionMail', () => {
  it('tells the organisation everything, in its own language', () => {
    expect(submissionMail('de-taak', submission, testPolicy())).toEqual({
      id: 'de-taak',
      to: 'info@example.org',
      replyTo: 'jo@example.com',
      subject: 'Nieuw formulier: Contact',
      text: [
        'Iemand heeft het formulier "Contact" op de website ingevuld.',
        '',
        'Naam: Jo Vos',
        'E-mailadres: jo@example.com',
        'Telefoonnummer: ',
        'Uw vraag of opmerking:',
        'Een',
        'Twee',
        '[x] Stuur mij een kopie',
        '',
        '[x] You may study my question.',
        '',
        'Opgeslagen onder nummer de-inzending, volgens privacyverklaring versie 2026-11-23.',
        '',
      ].join('\n'),
      date: new Date('2026-11-23T00:00:00Z'),
    });
  });

  it('names the campaign, and has nobody to answer where no address is asked', () => {
    const sent = {
      ...submission,
      form: 'campaign',
      campaign: 'open-dag',
      data: { name: 'Jo' },
      consents: [],
    };
    const mail = submissionMail('de-taak', sent, testPolicy());
    expect(mail.replyTo).toBeUndefined();
    expect(mail.text).toContain('\n\nOpen dag\nNaam: Jo\n\n');
  });

  it('tells what a form asked that the policy no longer has', () => {
    const mail = submissionMail('de-taak', { ...submission, form: 'vroeger' }, testPolicy());
    expect(mail.subject).toBe('Nieuw formulier: vroeger');
    expect(mail.text).toContain('email: jo@example.com');
  });
});
