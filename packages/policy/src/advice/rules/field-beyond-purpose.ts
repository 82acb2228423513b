import type { Field, Form } from '../../document/document.js';
import { gdpr } from '../law/gdpr.js';
import { asksFor } from '../personal-fields.js';
import type { Rule } from '../rule.js';
import { defaultWords, everyWords } from '../texts/language.js';
import { holds } from '../texts/whole-words.js';

interface Doubt {
  readonly what: string;
  isAsked(field: Field, form: Form, id: string): boolean;
  /** Words in the form's own texts that say what the field is for. */
  readonly explained: string;
}

const doubts: readonly Doubt[] = [
  {
    what: 'the date of birth or age',
    isAsked: (field) => asksFor('birth', field),
    explained:
      'geboorte\\p{L}*|leeftijd\\p{L}*|\\p{L}*jarig\\p{L}*|jaar|jonger|ouder|oud|birth\\p{L}*|ages?|aged|young\\p{L}*|old\\p{L}*|years?',
  },
  {
    what: 'the gender',
    isAsked: (field) => asksFor('gender', field),
    explained:
      'geslacht|gender|sex|aanhef|aanspre\\p{L}*|spreken|man|mannen|vrouw\\p{L}*|men|women|address you|salutation',
  },
  {
    what: 'a telephone number that must be filled in, beside an e-mail address',
    isAsked: ({ type, required }, { fields }) =>
      type === 'tel' && required && fields.some((other) => other.type === 'email' && other.required),
    explained:
      '\\p{L}*telefo\\p{L}*|\\p{L}*bell?(?:en|t)?|\\p{L}*phone\\p{L}*|calls?|calling|sms|whatsapp|text message',
  },
  {
    what: 'a postal address for a newsletter',
    isAsked: (field, form, id) =>
      (id === 'newsletter' || form.unsubscribe !== undefined) && asksFor('address', field),
    explained:
      'post|brie[fv]\\p{L}*|(?:post|woon|huis)?adres|buurt|regio\\p{L}*|plaats\\p{L}*|gemeente|by post|mail(?:ed)? to your|(?:postal|home) address|region\\p{L}*|near(?:by)?|area|city|town',
  },
];

/**
 * Data must be limited to what the purpose needs (data minimisation): GDPR art. 5(1)(c). A form that says what a field
 * is for has thought about it; only its author can tell whether that is enough.
 */
export const fieldBeyondPurpose: Rule = {
  code: 'FIELD_BEYOND_PURPOSE',
  level: 'advice',
  title: 'A form asks for something that its purpose does not mention.',
  basis: gdpr('5(1)(c)'),
  *find(document) {
    for (const [id, form] of Object.entries(document.forms)) {
      const told = [form.intro, form.purpose, form.analysis].flatMap(everyWords).join('\n');
      for (const [index, field] of form.fields.entries()) {
        const doubt = doubts.find(({ isAsked }) => isAsked(field, form, id));
        if (!doubt || holds([told, ...everyWords(field.hint)].join('\n'), doubt.explained)) continue;
        yield {
          at: ['forms', id, 'fields', index],
          why: `“${defaultWords(document, form.title)}” asks for ${doubt.what} (${field.name}). Its texts do not say what that is for.`,
          proposal: `Remove ${field.name}, or say in the purpose what it is for.`,
        };
      }
    }
  },
};
