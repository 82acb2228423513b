import {
  reportError,
  within,
  type ClearStorage,
  type DeliverRecords,
  type MakeReceipt,
  type MakeSignals,
  type PageObserver,
} from '@konekto/consent';
import { release } from 'virtual:release';
import type { Diagnostics } from './diagnostics/explain-problems.js';
import type { LoadPackage } from './load-package.js';
import type { ScriptOptions } from './script-options.js';
import type { CleanUpPage } from './withdrawal/clean-up-page.js';

type ElementChunk = 'debug' | 'forms' | 'policy' | 'preferences';
type Chunk = ElementChunk | keyof Exports | 'autoblock' | 'shared';

/** What the chunks without elements export. */
interface Exports {
  readonly diagnostics: Diagnostics;
  readonly generic: { readonly loadPackage: LoadPackage };
  readonly receipt: { readonly makeReceipt: MakeReceipt };
  readonly records: { readonly deliverRecords: DeliverRecords };
  readonly signals: { readonly makeSignals: MakeSignals };
  readonly withdrawal: { readonly cleanUpPage: CleanUpPage };
}

const tags: Readonly<Record<ElementChunk, readonly string[]>> = {
  preferences: ['konekto-preferences'],
  policy: ['konekto-policy', 'konekto-cookie-list'],
  forms: ['konekto-contact-form', 'konekto-campaign-form', 'konekto-newsletter-form'],
  debug: ['konekto-debug'],
};

const everyTag = Object.values(tags).flat().join();

/** Loads the parts that a page uses, when it uses them. */
export class ChunkLoader {
  readonly #loading = new Map<ElementChunk, Promise<void>>();

  constructor(private readonly options: ScriptOptions) {}

  /** Loads elements once; a failure is told by event and tried again the next time. */
  load(chunk: ElementChunk): Promise<void> {
    const loading = this.#loading.get(chunk) ?? this.#define(chunk);
    this.#loading.set(chunk, loading);
    return loading;
  }

  /** Loads what stands in the page now, and what comes later. */
  watch(page: PageObserver): void {
    page.onAdded((added) => {
      for (const { localName } of within(added, everyTag)) {
        for (const chunk of Object.keys(tags) as ElementChunk[])
          if (tags[chunk].includes(localName)) void this.load(chunk);
      }
    });
  }

  /** Loads what a chunk without elements exports. Rejects when it does not load. */
  import<C extends keyof Exports>(chunk: C): Promise<Exports[C]> {
    return this.#import(chunk) as Promise<Exports[C]>;
  }

  /** Loads a part ahead of its use. When that fails, it is loaded then. */
  prepare(chunk: Chunk): void {
    this.#import(chunk).catch(() => undefined);
  }

  /** Delivers records; when the code for it does not load, they wait for the next page. */
  readonly deliverRecords: DeliverRecords = async (...which) => {
    try {
      await (await this.import('records')).deliverRecords(...which);
    } catch (error) {
      reportError('chunk-missing', error);
    }
  };

  /** Makes a receipt. Rejects, and tells, when the code for it does not load. */
  readonly makeReceipt: MakeReceipt = async (...which) => {
    try {
      return await (await this.import('receipt')).makeReceipt(...which);
    } catch (error) {
      reportError('chunk-missing', error);
      throw error;
    }
  };

  /** Clears storage; when the code for it does not load, everything declared remains. */
  readonly clearStorage: ClearStorage = async (services, consent) => {
    try {
      const { cleanUpPage } = await this.import('withdrawal');
      return await cleanUpPage(services, consent, this.options.reloadOnWithdraw);
    } catch (error) {
      reportError('chunk-missing', error);
      return { removed: [], remaining: services.flatMap(({ storage }) => storage.map(({ name }) => name)) };
    }
  };

  async #define(chunk: ElementChunk): Promise<void> {
    try {
      // Both at once: the browser would learn of the shared chunk only after reading the other.
      await Promise.all([this.#import(chunk), this.#import('shared')]);
    } catch (error) {
      this.#loading.delete(chunk);
      reportError('chunk-missing', error);
    }
  }

  /** Where a part lies. */
  addressOf(chunk: Chunk): string {
    return `${this.options.base}konekto-${chunk}-${release}.js`;
  }

  #import(chunk: Chunk): Promise<unknown> {
    return import(this.addressOf(chunk));
  }
}
