import { consentTypesOf } from '../document/consent-types.js';
import type { PolicyDocument, Purpose, Service } from '../document/document.js';
import { fill } from '../words/fill.js';
import type { GatePurpose, GateService, GateTable, GateWords } from './compiled.js';
import { compileSignals } from './compile-signals.js';
import { askedPurposes, markOf } from './consented-to.js';
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
    ...(document.cookieDomain && { cookieDomain: document.cookieDomain }),
    languages: document.languages,
    pages: document.pages,
    purposes: askedPurposes(document).map((purpose) => compilePurpose(purpose, document)),
    services: document.services.map(compileService),
    ...compileSignals(document),
    words: Object.fromEntries(
      translators.map((translator) => [translator.language, compileWords(document, translator)]),
    ),
    theme: document.theme,
  };
}

function compilePurpose(purpose: Purpose, document: PolicyDocument): GatePurpose {
  const { id, aliases } = purpose;
  return {
    id,
    mark: markOf(id, document),
    ...(aliases && { aliases }),
    ...(consentTypesOf(purpose).includes('ad_storage') && { advertising: true }),
  };
}

const compileService = (service: Service): GateService => ({
  id: service.id,
  name: service.name,
  purpose: service.purpose,
  ...(service.exemption && { exempt: true }),
  ...(service.provider !== 'unknown' && { provider: service.provider.name }),
  domains: service.domains,
  storage: service.storage.map(({ kind, name }) => ({ kind, name })),
  ...(service.aliases && { aliases: service.aliases }),
});

function compileWords(document: PolicyDocument, { language, words, plain }: Translator): GateWords {
  return {
    banner: {
      ...words.banner,
      intro: fill(words.banner.intro, { organisation: document.organisation.name }),
    },
    titles: Object.fromEntries(askedPurposes(document).map(({ id, title }) => [id, plain(title)])),
    joints: jointsIn(language),
    placeholder: words.placeholder,
    preferencesLabel: words.preferences.label,
  };
}

/** Read off here, because the browser's own list formatter takes tens of milliseconds to start. */
function jointsIn(language: string): GateWords['joints'] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const literals = (...items: string[]): string[] =>
    list.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? value : []));
  const [pair = ', '] = literals('a', 'b');
  const [middle = ', ', , last = middle] = literals('a', 'b', 'c', 'd');
  return [pair, middle, last];
}
