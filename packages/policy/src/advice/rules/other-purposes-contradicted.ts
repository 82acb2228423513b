import { consentTypesOf } from '../../document/consent-types.js';
import type { Form, PolicyDocument } from '../../document/document.js';
import { needsConsent } from '../asks-consent.js';
import { gdpr } from '../law/gdpr.js';
import type { Finding, Rule } from '../rule.js';
import { proposalIn } from '../texts/language.js';
import { saysNoOtherPurposes } from '../texts/no-other-purposes.js';
import { passagesAt, passagesOf, type Passage } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';

const marketing =
  '(?:direct ?)?marketing\\p{L}*|reclame\\p{L}*|advertenties?|adverteren|advertising|advertisements?|ads|promotie|promotions?';
const limited = 'gegevens (?:van|over)|(?:data|details|information) (?:of|about|on)';

/**
 * A document may not say that data are used for nothing else and use them for marketing: GDPR art. 5(1)(a) and (b).
 * Only a sentence about all data counts in the statement; in a form or a row, what the same form or row says.
 */
export const otherPurposesContradicted: Rule = {
  code: 'OTHER_PURPOSES_CONTRADICTED',
  level: 'warning',
  title: 'Data are “not used for other purposes”, and used for marketing.',
  basis: gdpr('5(1)(a) and (b)'),
  *find(document) {
    yield* inStatement(document);
    for (const id of Object.keys(document.forms)) {
      const told = (key: keyof Form): Passage[] => passagesAt(document, 'forms', id, key);
      const uses = [...told('analysis'), ...told('consents')];
      const denials = [...told('intro'), ...told('purpose')];
      yield* contradictions(denials, uses.find(namesMarketing)?.plain);
    }
    for (const index of document.processing.keys()) {
      const uses = passagesAt(document, 'processing', index, 'purposes');
      yield* contradictions(
        passagesAt(document, 'processing', index, 'summary'),
        uses.find(namesMarketing)?.plain,
      );
    }
  },
};

function inStatement(document: PolicyDocument): Iterable<Finding> {
  const advertising = document.purposes.filter((purpose) => consentTypesOf(purpose).includes('ad_storage'));
  const service = document.services.find(
    (service) => needsConsent(service) && advertising.some(({ id }) => id === service.purpose),
  );
  const general = passagesOf(document).filter(
    (passage) => isForEverybody(passage) && !holds(denialOf(passage) ?? '', limited),
  );
  return contradictions(general, service && `${service.name} is declared for marketing`);
}

function* contradictions(denials: readonly Passage[], use: string | undefined): Generator<Finding> {
  if (use === undefined) return;
  for (const passage of denials) {
    const denial = denialOf(passage);
    if (denial === undefined || namesMarketing(passage)) continue;
    yield {
      at: passage.at,
      why: `Here stands “${denial}” That is not so: ${use.replace(/\.$/, '')}.`,
      proposal: proposalIn(passage.language, {
        nl: 'Noem het gebruik voor marketing hier ook, of stop ermee: “Behalve voor …, gebruiken wij de gegevens voor marketing als u dat goed vindt.”',
        en: 'Name the marketing use here too, or stop it: “Besides …, we use the data for marketing if you agree.”',
      }),
    };
  }
}

const isForEverybody = ({ at: [part] }: Passage): boolean => part === 'statement' || part === 'organisation';

/** A denial with an exception denies nothing that the exception allows. */
const denialOf = ({ sentences, language }: Passage): string | undefined =>
  sentences.find(
    (sentence) =>
      saysNoOtherPurposes(sentence, language) &&
      !holds(sentence, 'tenzij|behalve|zonder|unless|except|without|toestemming|consent'),
  );

const namesMarketing = ({ plain }: Passage): boolean => holds(plain, marketing);
