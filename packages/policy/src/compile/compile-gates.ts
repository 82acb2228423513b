import type { PolicyDocument, Service } from '../document/document.js';
import { fill } from '../words/fill.js';
import type { GatePurpose, GateService, GateTable, GateWords } from './compiled.js';
import { fingerprint } from './fingerprint.js';
import type { Translator } from './translator.js';

/** The part of the policy that konekto.js holds: what may run, and the words of the banner. */
export function compileGates(
  document: PolicyDocument,
  hash: string,
  translators: readonly Translator[],
): GateTable {
  return {
    version: document.version,
    hash,
    audience: document.audience,
    ...(document.endpoint && { endpoint: document.endpoint }),
    languages: document.languages,
    pages: document.pages,
    purposes: askedPurposes(document).map((purpose) => compilePurpose(purpose.id, document)),
    services: document.services.map(compileService),
    words: Object.fromEntries(
      translators.map((translator) => [translator.language, compileWords(document, translator)]),
    ),
    theme: document.theme,
  };
}

/** The purposes that a visitor is asked for: those with a service that needs consent. Pupils are asked for none (UAVG art. 5). */
export const askedPurposes = (document: PolicyDocument): PolicyDocument['purposes'] =>
  document.audience === 'pupils'
    ? []
    : document.purposes.filter(({ id }) => document.services.some((service) => needsConsentFor(id, service)));

const needsConsentFor = (purpose: string, service: Service): boolean =>
  service.purpose === purpose && !service.exemption;

/** The order in which services and storage are declared is no part of what is consented to. */
function compilePurpose(id: string, document: PolicyDocument): GatePurpose {
  const consentedTo = document.services
    .filter((service) => needsConsentFor(id, service))
    .map(({ id, provider, domains, storage }) =>
      fingerprint({
        id,
        provider,
        domains: domains.toSorted(),
        storage: storage
          .map(({ kind, name, retention }) => fingerprint({ kind, name, retention }))
          .toSorted(),
      }),
    );
  return { id, mark: fingerprint(consentedTo.toSorted()).slice(0, 4) };
}

const compileService = (service: Service): GateService => ({
  id: service.id,
  name: service.name,
  purpose: service.purpose,
  ...(service.exemption && { exempt: true }),
  ...(service.provider !== 'unknown' && { provider: service.provider.name }),
  domains: service.domains,
  storage: service.storage.map(({ kind, name }) => ({ kind, name })),
});

function compileWords(document: PolicyDocument, { words, plain }: Translator): GateWords {
  const shown = {
    ...words.banner,
    intro: fill(words.banner.intro, { organisation: document.organisation.name }),
    asked: askedPurposes(document).map(({ title }) => plain(title)),
  };
  return {
    banner: shown,
    placeholder: words.placeholder,
    preferencesLabel: words.preferences.label,
    textHash: fingerprint(shown),
  };
}
