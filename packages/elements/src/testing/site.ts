import { clearStorage, Consent, deliverRecords, report, type ConsentOptions } from '@konekto/consent';
import type { GateWords } from '@konekto/policy';
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { provideSite } from '../site/site-request-event.js';
import type { Part, Parts, Site } from '../site/site.js';
import { content, gates, history } from './policy.js';

/** The words of the site in Dutch. */
export const words: GateWords = gates.words['nl']!;

const parts: Parts = { ...content, history };

/** A site as konekto.js makes it, with the words at hand and no decision yet. */
export function makeSite(site: Partial<Site> = {}, options: Partial<ConsentOptions> = {}): Site {
  document.cookie = 'konekto_consent=; path=/; max-age=0';
  return {
    language: 'nl',
    gates,
    words,
    consent: new Consent({
      table: site.gates ?? gates,
      nonce: undefined,
      endpoint: undefined,
      clearStorage,
      deliverRecords,
      shown: { language: 'nl', words: words.banner },
      placeholder: () => document.createElement('div'),
      onProblem: () => undefined,
      ...options,
    }),
    history: false,
    endpoint: 'https://privacy.example.org/',
    content: async <P extends Part>(part: P): Promise<Parts[P]> => parts[part],
    scriptText: (text) => text,
    openPreferences: async () => undefined,
    receipt: async () => null,
    report,
    ...site,
  };
}

/** Shows elements in a part of the page that belongs to a site, for the length of one test. */
export async function show<E extends Element>(template: TemplateResult, site: Site): Promise<E> {
  const part = document.createElement('div');
  provideSite(part, site);
  const element = await fixture<E>(template, { parentNode: part });
  // The words of a part come after the element: one task later they are rendered.
  await new Promise((resolve) => setTimeout(resolve));
  return element;
}

/** The button with these words. */
export function buttonIn(root: ParentNode | null, label: string): HTMLButtonElement {
  const found = [...(root?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent.trim() === label || button.ariaLabel === label,
  );
  if (!found) throw new Error(`There is no button "${label}"`);
  return found;
}

/** The text as a visitor reads it, without line breaks of the source. */
export const textOf = (node: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const ends: (() => void)[] = [];

/** Does something after the test that runs now. */
export function ending(end: () => void): void {
  ends.push(end);
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
});
