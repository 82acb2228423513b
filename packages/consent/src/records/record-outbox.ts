import { daysKept } from '../decision/days-kept.js';
import { storageName } from './keep-record.js';
import type { WaitingRecord } from './waiting-record.js';

const millisecondsPerDay = 86_400_000;

/** The records that wait, in storage and in the memory of the page. Storage that is denied or was tampered with holds none. */
export class RecordOutbox {
  readonly #removed = new Set<string>();

  constructor(private readonly memory: WaitingRecord[]) {}

  /** The record to send next: order is kept. */
  get first(): WaitingRecord | undefined {
    // What storage would not let go of must not be sent for ever.
    return [...this.#stored(), ...this.memory].find(({ key }) => !this.#removed.has(key));
  }

  /** Forgets decisions that don't hold any more, and what is no record. */
  clean(): void {
    const oldest = Date.now() - daysKept * millisecondsPerDay;
    this.#keep(({ day }) => Date.parse(day ?? '') >= oldest);
  }

  /** Forgets a record; the last one takes the entry in storage with it, so that nothing is left (CB-15). */
  remove({ key }: WaitingRecord): void {
    this.#removed.add(key);
    this.#keep((record) => record.key !== key);
  }

  #keep(isKept: (record: WaitingRecord) => boolean): void {
    this.memory.splice(0, Infinity, ...this.memory.filter(isKept));
    try {
      const kept = this.#stored().filter(isKept);
      if (kept.length > 0) localStorage.setItem(storageName, JSON.stringify(kept));
      else localStorage.removeItem(storageName);
    } catch {
      // Storage that is denied holds nothing to forget.
    }
  }

  #stored(): WaitingRecord[] {
    try {
      const list: unknown = JSON.parse(localStorage.getItem(storageName) ?? '[]');
      return Array.isArray(list) ? list.filter(isRecord) : [];
    } catch {
      return [];
    }
  }
}

const isRecord = (entry: unknown): entry is WaitingRecord =>
  typeof entry === 'object' && entry !== null && 'key' in entry && 'decision' in entry;
