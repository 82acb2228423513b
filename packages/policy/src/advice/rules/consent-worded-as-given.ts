import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalIn } from '../texts/language.js';
import { passagesOf, type Passage } from '../texts/passage.js';
import { holds, holdsAny } from '../texts/whole-words.js';

const bySending =
  'door (?:\\S+ ){0,6}te (?:versturen|verzenden|sturen|gebruiken|bezoeken|surfen),? (?:gaat|ga|geeft|geef|stemt|stem) (?:u|je|ik)';

/** Consent that is taken from something else that a person does, per language. */
const implied: Readonly<Record<string, readonly string[]>> = {
  nl: [`${bySending} (?:\\S+ ){0,4}(?:akkoord|toestemming|in)`],
  en: [
    'by (?:submitting|sending|signing up|using|continuing|visiting)(?:,? \\S+){0,8}? (?:you|i) (?:agree|consent|accept)',
  ],
};

/** A box that must be ticked to say no, or unticked, per language. */
const optOut: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'ik wil (?:geen|niet(?! alleen| meer dan))',
    '(?:haal|verwijder) (?:\\S+ ){0,3}vinkje',
    'vink (?:\\S+ ){0,4}uit',
    '(?:vink|kruis) (?:\\S+ ){0,4}aan (?:\\S+ ){0,3}(?:niet|geen)',
  ],
  en: [
    "i (?:do not|don[’']t) (?:want|wish|agree|consent)",
    'untick|uncheck',
    "(?:tick|check) (?:\\S+ ){0,4}(?:if|to) (?:\\S+ ){0,4}(?:not|don[’']t|refuse|opt out)",
  ],
};

const denial = 'geen toestemming|niet akkoord|not (?:agree|consent|accept)';

/**
 * Consent is a clear affirmative act: silence, a pre-ticked box or something else that people do is none. GDPR
 * art. 4(11) and recital 32.
 */
export const consentWordedAsGiven: Rule = {
  code: 'CONSENT_WORDED_AS_GIVEN',
  level: 'warning',
  title: 'A form is worded as if consent were already given.',
  basis: gdpr('4(11)'),
  *find(document) {
    for (const passage of passagesOf(document)) {
      const sentence = takenForGranted(passage);
      if (sentence === undefined) continue;
      yield {
        at: passage.at,
        why: `“${sentence}” takes consent without a choice. Every consent is a box of its own that starts empty and says what is allowed.`,
        proposal: proposalIn(passage.language, {
          nl: '… mag mijn gegevens gebruiken voor ….',
          en: '… may use my data for ….',
        }),
      };
    }
  },
};

function takenForGranted({ at: [part, , key], language, sentences }: Passage): string | undefined {
  if (part !== 'forms') return undefined;
  const phrases = [...(implied[language] ?? []), ...(key === 'consents' ? (optOut[language] ?? []) : [])];
  return sentences.find((sentence) => holdsAny(sentence, phrases) && !holds(sentence, denial));
}
