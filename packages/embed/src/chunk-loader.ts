import {
  reportError,
  within,
  type ClearStorage,
  type DeliverRecords,
  type GateProblem,
  type MakeSignals,
  type MakeReceipt,
  type PageObserver,
} from '@konekto/consent';
import { chunkFiles } from 'virtual:chunk-files';
import type { ScriptOptions } from './script-options.js';
import type { cleanUpPage } from './withdrawal/clean-up-page.js';

type Chunk = keyof typeof chunkFiles;
type ElementChunk = 'forms' | 'policy' | 'preferences';

const tags: Readonly<Record<ElementChunk, readonly string[]>> = {
  preferences: ['konekto-preferences'],
  policy: ['konekto-policy', 'konekto-cookie-list'],
  forms: ['konekto-contact-form', 'konekto-campaign-form', 'konekto-newsletter-form'],
};

const everyTag = Object.values(tags).flat().join();

const chunkOf = (tag: string): ElementChunk =>
  (Object.keys(tags) as ElementChunk[]).find((chunk) => tags[chunk].includes(tag)) ?? 'preferences';

/** Loads the parts that a page uses, when it uses them. */
export class ChunkLoader {
  readonly #loading = new Map<ElementChunk, Promise<void>>();

  constructor(private readonly options: Pick<ScriptOptions, 'base' | 'reloadOnWithdraw'>) {}

  /** Loads elements once; a failure is told by event and tried again the next time. */
  load(chunk: ElementChunk): Promise<void> {
    const loading = this.#loading.get(chunk) ?? this.#define(chunk);
    this.#loading.set(chunk, loading);
    return loading;
  }

  /** Loads what stands in the page now, and what comes later. */
  watch(page: PageObserver): void {
    page.onAdded((added) => {
      for (const { localName } of within(added, everyTag)) void this.load(chunkOf(localName));
    });
  }

  /** Loads what tells vendors of decisions, for a policy that was not built into the script. */
  async makeSignals(): Promise<MakeSignals> {
    return (await this.#import<{ makeSignals: MakeSignals }>('signals')).makeSignals;
  }

  /** Says what a page's author should mend; the words for it are loaded when there is something to say. */
  async explain(problem: GateProblem): Promise<void> {
    try {
      (await this.#import<{ explain(problem: GateProblem): void }>('diagnostics')).explain(problem);
    } catch {
      reportError(problem.code, '');
    }
  }

  /** Loads a part ahead of its use. When that fails, it is loaded then. */
  prepare(chunk: Chunk): void {
    this.#import(chunk).catch(() => undefined);
  }

  /** Delivers records; when the code for it does not load, they wait for the next page. */
  readonly deliverRecords: DeliverRecords = async (...which) => {
    try {
      await (await this.#import<{ deliverRecords: DeliverRecords }>('records')).deliverRecords(...which);
    } catch (error) {
      reportError('chunk-missing', `The record of a choice waits: ${String(error)}`);
    }
  };

  /** Makes a receipt. Rejects, and tells, when the code for it does not load. */
  readonly makeReceipt: MakeReceipt = async (...which) => {
    try {
      return await (await this.#import<{ makeReceipt: MakeReceipt }>('receipt')).makeReceipt(...which);
    } catch (error) {
      reportError('chunk-missing', `There is no receipt: ${String(error)}`);
      throw error;
    }
  };

  /** Clears storage; when the code for it does not load, everything declared remains. */
  readonly clearStorage: ClearStorage = async (services, consent) => {
    try {
      const chunk = await this.#import<{ cleanUpPage: typeof cleanUpPage }>('withdrawal');
      return await chunk.cleanUpPage(services, consent, this.options.reloadOnWithdraw);
    } catch (error) {
      reportError('chunk-missing', `What the services kept could not be removed: ${String(error)}`);
      return { removed: [], remaining: services.flatMap(({ storage }) => storage.map(({ name }) => name)) };
    }
  };

  async #define(chunk: ElementChunk): Promise<void> {
    try {
      // Both at once: the browser would learn of the shared chunk only after reading the other.
      await Promise.all([this.#import(chunk), this.#import('shared')]);
    } catch (error) {
      this.#loading.delete(chunk);
      reportError('chunk-missing', `The part "${chunk}" did not load: ${String(error)}`);
    }
  }

  #import<M = unknown>(chunk: Chunk): Promise<M> {
    return import(new URL(chunkFiles[chunk], this.options.base).href) as Promise<M>;
  }
}
