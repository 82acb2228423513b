import fc from 'fast-check';
import { purposeOf, purposes, services, type ConsentModel } from './consent-model.js';

/** The attributes that say when an element may run, and what they mean. */
export interface Condition {
  readonly attributes: string;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly service: string | undefined;
}

/** Names that other tools gave to what the policy declares. */
const purposeAliases: Readonly<Record<string, string>> = {
  statistics: 'analytics',
  ads: 'marketing',
  'external-media': 'media',
};
const serviceAliases: Readonly<Record<string, string>> = {
  'old-counter': 'counter',
  'old-pixel': 'pixel',
  'old-player': 'player',
};

const declared = [...purposes, ...services, 'necessary'];

/** `!id` waits for a refusal; what nobody declared waits for ever. */
const id = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<string>(...purposes) },
  { weight: 3, arbitrary: fc.constantFrom(...services) },
  { weight: 3, arbitrary: fc.constantFrom(...declared.map((one) => `!${one}`)) },
  { weight: 1, arbitrary: fc.constantFrom('necessary', 'nobody', '!nobody') },
);

const service = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...services) },
  { weight: 1, arbitrary: fc.constant('nobody') },
);

/** `data-consent` and `data-service`, as the contract has them. */
export const ownCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.array(id, { minLength: 1, maxLength: 3 }).map((ids) => condition(ids)),
  service.map((service) => condition([], service)),
  fc.tuple(fc.constantFrom<string>(...purposes), service).map(([id, service]) => condition([id], service)),
  fc
    .tuple(fc.array(id, { minLength: 1, maxLength: 2 }), service)
    .map(([ids, service]) => condition(ids, service)),
);

/** The tags of pages that moved from another tool. */
const foreignCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...Object.keys(purposeAliases), ...purposes).map((name) => foreign('data-category', name)),
  fc
    .tuple(fc.constantFrom(...Object.keys(purposeAliases)), fc.constantFrom(...Object.keys(serviceAliases)))
    .map(([name, service]) => foreign('data-category', name, service)),
  fc.constantFrom(...Object.keys(purposeAliases)).map((name) => foreign('data-category', `!${name}`)),
  fc.constantFrom(...Object.keys(purposeAliases)).map((name) => foreign('data-cookieconsent', name)),
  fc.constantFrom(...Object.keys(serviceAliases)).map((name) => ({
    ...condition([], serviceAliases[name]),
    attributes: `data-name="${name}"`,
  })),
);

/** Any condition, for the elements on which other tools put theirs. */
export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: ownCondition },
  { weight: 1, arbitrary: foreignCondition },
);

function condition(ids: readonly string[], service?: string): Condition {
  const consent = ids.length > 0 ? [`data-consent="${ids.join(' ')}"`] : [];
  const attributes = [...consent, ...(service ? [`data-service="${service}"`] : [])].join(' ');
  const granted = ids.filter((one) => !one.startsWith('!'));
  return {
    attributes,
    // A service speaks for its purpose.
    granted: service ? [...granted.filter((one) => one !== purposeOf[service]), service] : granted,
    refused: ids.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
    service,
  };
}

function foreign(attribute: string, name: string, service?: string): Condition {
  const [, not = '', alias = ''] = /^(!?)(.*)$/.exec(name) ?? [];
  const meant = condition([`${not}${purposeAliases[alias] ?? alias}`], service && serviceAliases[service]);
  return { ...meant, attributes: `${attribute}="${name}"${service ? ` data-service="${service}"` : ''}` };
}

/** Whether an element with this condition may run now: all ids granted, every `!id` refused. */
export const isMet = ({ granted, refused }: Condition, consent: ConsentModel): boolean =>
  [...granted, ...refused].every((id) => declared.includes(id)) &&
  granted.every((id) => consent.allows(id)) &&
  refused.every((id) => consent.decided && !consent.allows(id));
