import { uavg } from '../law/dutch-law.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { defaultWords, everyWords, proposalFor } from '../texts/language.js';
import { holds } from '../texts/whole-words.js';

const pupils = 'leerling(?:en)?|scholier(?:en)?|kind(?:eren)?|minderjarigen?|pupils?|child(?:ren)?|minors?';
const parents =
  'ouders?|verzorgers?|voogd(?:en)?|vertegenwoordigers?|16|zestien|parents?|parental|guardians?|sixteen';
const consent = 'toestemming|consent';
const denial = 'geen toestemming|niet|no consent|not|without';

/** Under 16, consent is given by whoever has parental responsibility: UAVG art. 5(1), GDPR art. 8(1). */
export const pupilConsent: Rule = {
  code: 'PUPIL_CONSENT',
  level: 'warning',
  title: 'Pupils are asked for consent, and nothing is said of their parents.',
  basis: uavg('5(1)'),
  *find(document) {
    const proposal = proposalFor(document, {
      nl: 'Bent u jonger dan 16 jaar? Dan vragen wij toestemming aan uw ouder of verzorger.',
      en: 'Are you under 16? Then we ask your parent or guardian for consent.',
    });
    for (const { row, at, people } of rowsOf(document)) {
      const basis = row.legalBasis === 'unknown' ? [] : everyWords(row.legalBasis);
      const said = [...basis, ...everyWords(row.summary), ...everyWords(row.subjects)].join('\n');
      if (!everyWords(row.subjects).some((words) => holds(words, pupils)) || holds(said, parents)) continue;
      if (!basis.some((words) => holds(words, consent) && !holds(words, denial))) continue;
      yield {
        at: [...at, 'legalBasis'],
        why: `The legal basis for “${people}” is consent. Under 16 only a parent or guardian can give it, and the row does not speak of them.`,
        proposal,
      };
    }
    if (document.audience !== 'pupils') return;
    for (const [id, { title, intro, purpose, consents }] of Object.entries(document.forms)) {
      const said = [intro, purpose, ...consents.map(({ text }) => text)].flatMap(everyWords).join('\n');
      if (consents.length === 0 || holds(said, parents)) continue;
      yield {
        at: ['forms', id, 'consents'],
        why: `“${defaultWords(document, title)}” asks pupils for consent. Under 16 only a parent or guardian can give it, and the form does not speak of them.`,
        proposal,
      };
    }
  },
};
