import {
  fill,
  inlineText,
  wordsIn,
  type CompiledForm,
  type CompiledPolicy,
  type MailWords,
} from '@konekto/policy';
import type { Submission } from '../database/tables.js';
import type { MailMessage } from '../mail/mail.js';
import { formIn } from './form-in.js';

/**
 * The mail by which the organisation learns of a submission, in the first language of the policy. An answer goes to
 * the visitor where the form asks for an e-mail address. Without an address of the organisation in the policy the
 * message has no recipient and says so in its first line; then it is only kept in the outbox.
 */
export function submissionMail(id: string, submission: Submission, policy: CompiledPolicy): MailMessage {
  const language = policy.languages[0] ?? '';
  const form = formIn(policy, submission.form, language);
  const words = wordsIn(language)?.mail;
  if (!words) throw new TypeError('the policy was compiled in a language without words');
  const title = inlineText(form?.title ?? submission.form);
  const to = policy.organisation.email;
  return {
    id,
    to,
    replyTo: addressOf(form, submission),
    subject: fill(words.subject, { form: title }),
    text: [...(to ? [] : [unaddressed]), ...bodyOf(form, submission, words, title)].join('\n\n') + '\n',
    date: new Date(submission.received_at),
  };
}

const unaddressed =
  '[Not sent: organisation.email is unknown in the policy. Fill it in, then later mail is sent.]';

function bodyOf(
  form: CompiledForm | undefined,
  submission: Submission,
  words: MailWords,
  title: string,
): string[] {
  const { id, policy_version: version } = submission;
  return [
    fill(words.intro, { form: title }),
    [...campaignLine(form, submission), ...Object.entries(submission.data).map(answerLine(form))].join('\n'),
    ...consentLines(form, submission),
    fill(words.footer, { id, version }),
  ];
}

const answerLine =
  (form: CompiledForm | undefined) =>
  ([name, value]: [string, string]): string => {
    const field = form?.fields.find((declared) => declared.name === name);
    const label = inlineText(field?.label ?? name);
    if (field?.type === 'checkbox') return `${box(value === 'on')} ${label}`;
    const shown = inlineText(field?.options.find((option) => option.value === value)?.label ?? value);
    return shown.includes('\n') ? `${label}:\n${shown}` : `${label}: ${shown}`;
  };

function campaignLine(form: CompiledForm | undefined, { campaign }: Submission): string[] {
  if (campaign === null) return [];
  return [inlineText(form?.campaigns.find(({ id }) => id === campaign)?.title ?? campaign)];
}

function consentLines(form: CompiledForm | undefined, { consents }: Submission): string[] {
  if (consents.length === 0) return [];
  const textOf = (id: string) => inlineText(form?.consents.find((consent) => consent.id === id)?.text ?? id);
  return [consents.map(({ id, text, given }) => `${box(given)} ${text ?? textOf(id)}`).join('\n')];
}

const box = (ticked: boolean): string => (ticked ? '[x]' : '[ ]');

function addressOf(form: CompiledForm | undefined, { data }: Submission): string | undefined {
  const field = form?.fields.find(({ type }) => type === 'email');
  return (field && data[field.name]) || undefined;
}
