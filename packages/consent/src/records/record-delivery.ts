import type { Delivery } from './deliver-records.js';
import { postRecord } from './post-record.js';
import { RecordOutbox } from './record-outbox.js';

const firstWaitMs = 5_000;
const longestWaitMs = 300_000;

/** Brings the records that wait to the backend, one after another, and tries again until it has them. */
export class RecordDelivery {
  readonly #outbox: RecordOutbox;
  #delivering: Promise<void> = Promise.resolve();
  #wait = firstWaitMs;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly delivery: Delivery) {
    this.#outbox = new RecordOutbox(delivery.memory);
    addEventListener('online', () => void this.deliver());
  }

  /** Delivers what waits now. Resolves when there is nothing left, or the backend can't take it yet. */
  deliver(): Promise<void> {
    this.#delivering = this.#delivering.then(() => inOneTab(() => this.#deliverAll()));
    return this.#delivering;
  }

  async #deliverAll(): Promise<void> {
    clearTimeout(this.#timer);
    this.#outbox.clean();
    for (let record = this.#outbox.first; record; record = this.#outbox.first) {
      const result = await postRecord(this.delivery.endpoint, record);
      if (result === 'later') return this.#tryLater();
      this.#outbox.remove(record);
      if (result !== 'stored')
        this.delivery.onRefused(`The record of a choice can't be stored: ${result.refused}`);
      this.#wait = firstWaitMs;
    }
  }

  #tryLater(): void {
    this.#timer = setTimeout(() => void this.deliver(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, longestWaitMs);
  }
}

/** Keeps tabs from sending the same record; without Web Locks, its key makes that a second one is known as such. */
async function inOneTab(deliver: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return deliver();
  try {
    await navigator.locks.request('konekto-records', deliver);
  } catch {
    // A page without an origin of its own, such as a sandboxed frame, has no locks.
    await deliver();
  }
}
