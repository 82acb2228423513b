import type { PolicyDocument, Service } from '../document/document.js';
import type { ChoicePurpose, Choices, ChoiceService } from './compiled.js';
import { askedPurposes } from './consented-to.js';
import { countryName } from './country-name.js';
import { describeTerm } from './describe-term.js';
import type { Translator } from './translator.js';

/** What a visitor can choose, in one language. */
export function compileChoices(document: PolicyDocument, translator: Translator): Choices {
  const purposes = compilePurposes(document, translator);
  const { preferences, cookieList } = translator.words;
  return { words: preferences, cookieList, purposes };
}

/** The purposes with their services: `necessary` first, then those that are asked for, in the order of the document. */
export function compilePurposes(document: PolicyDocument, translator: Translator): ChoicePurpose[] {
  const { words, plain, blocks } = translator;
  const exempt = document.services.filter(({ exemption }) => exemption);
  const necessary: ChoicePurpose = {
    id: 'necessary',
    title: words.necessary.title,
    description: blocks(words.necessary.description),
    necessary: true,
    services: exempt.map((service) => compileService(service, translator)),
  };
  const asked = askedPurposes(document).map(({ id, title, description }): ChoicePurpose => ({
    id,
    title: plain(title),
    description: blocks(description),
    necessary: false,
    services: document.services
      .filter((service) => service.purpose === id && !service.exemption)
      .map((service) => compileService(service, translator)),
  }));
  return [necessary, ...asked];
}

function compileService(service: Service, { language, words, plain, blocks }: Translator): ChoiceService {
  const { id, name, provider, exemption, storage } = service;
  return {
    id,
    name,
    description: blocks(service.description),
    ...(provider !== 'unknown' && {
      provider: {
        name: provider.name,
        country: countryName(provider.country, language),
        ...(provider.privacyUrl && { privacyUrl: provider.privacyUrl }),
      },
    }),
    ...(exemption && { exemption: blocks(exemption.justification) }),
    storage: storage.map((item) => ({
      kind: item.kind,
      name: item.name,
      term: describeTerm(item.retention, language, words.term),
      description: plain(item.description),
    })),
  };
}
