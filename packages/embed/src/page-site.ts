import { Consent, report, reportError, trustedScript } from '@konekto/consent';
import type { EmbedPlaceholder, Preferences } from '@konekto/elements';
import type { Part, Parts, Site } from '@konekto/elements/site';
import type { ConsentReceipt, GateTable, GateWords } from '@konekto/policy';
import { chooseLanguage } from './choose-language.js';
import type { ChunkLoader } from './chunk-loader.js';
import { fetchJson } from './fetch-json.js';
import type { LocatedPackage } from './built-in-package.js';
import { asFolder, type ScriptOptions } from './script-options.js';

/** The site as the elements of a page see it. */
export class PageSite implements Site {
  readonly language: string;
  readonly gates: GateTable;
  readonly words: GateWords;
  readonly consent: Consent;
  readonly endpoint: string | undefined;
  readonly history: boolean;
  readonly report = report;
  readonly scriptText = trustedScript.text;
  readonly #parts = new Map<Part, Promise<unknown>>();

  constructor(
    private readonly located: LocatedPackage,
    options: ScriptOptions,
    private readonly chunks: ChunkLoader,
  ) {
    const { gates, history } = located.site;
    this.gates = gates;
    this.history = !!history;
    this.language = chooseLanguage(gates.languages, options.language, document.documentElement.lang);
    // The compiler writes words for every language of the policy.
    this.words = gates.words[this.language] as GateWords;
    this.endpoint = options.endpoint ?? (gates.endpoint && asFolder(new URL(gates.endpoint)));
    this.consent = new Consent({
      table: gates,
      nonce: options.nonce,
      scriptLimit: options.scriptLimit,
      clearStorage: chunks.clearStorage,
      signals: gates.signals && located.makeSignals?.(gates.signals, reportError),
      deliverRecords: chunks.deliverRecords,
      endpoint: this.endpoint,
      shown: { language: this.language, words: this.words.banner },
      placeholder: (placeholder) => {
        const element: EmbedPlaceholder = document.createElement('konekto-embed-placeholder');
        element.show(this, placeholder);
        return element;
      },
      onProblem: report,
    });
  }

  content<P extends Part>(part: P): Promise<Parts[P]> {
    const loading = this.#parts.get(part) ?? this.#load(part);
    this.#parts.set(part, loading);
    return loading as Promise<Parts[P]>;
  }

  readonly receipt = async (): Promise<ConsentReceipt | null> =>
    this.consent.state.status === 'undecided'
      ? null
      : this.chunks.makeReceipt(await this.content('receipt'), this, this.consent);

  readonly openPreferences = async (): Promise<void> => {
    await this.chunks.load('preferences');
    // When it did not load, that has been told.
    if (!customElements.get('konekto-preferences')) return;
    const found = document.querySelector('konekto-preferences');
    const preferences: Preferences = found ?? document.createElement('konekto-preferences');
    if (!found) document.body.append(preferences);
    await preferences.open();
  };

  /** A failure is told by event and tried again the next time. */
  async #load(part: Part): Promise<unknown> {
    const { site, base } = this.located;
    try {
      return await fetchJson(new URL(`${site.content}/${this.language}.${part}.json`, base).href);
    } catch (error) {
      this.#parts.delete(part);
      reportError('chunk-missing', error);
      throw error;
    }
  }
}
