import { createHmac } from 'node:crypto';
import type { Database } from '../database/tables.js';
import { addressBlock } from '../http/address-block.js';

const minuteMs = 60_000;

/**
 * Bounds how many forms of a kind one address sends in a minute, whichever node it comes to. No address is kept: its
 * place is taken by a keyed hash, and that goes with the first form that anybody sends after the minute.
 */
export class FormLimit {
  readonly #database: Database;
  readonly #secret: string;
  readonly #max: number;

  constructor(database: Database, secret: string, max: number) {
    this.#database = database;
    this.#secret = secret;
    this.#max = max;
  }

  /** Counts a form; the seconds to wait when there were too many, else 0. */
  async waitSeconds(form: string, address: string): Promise<number> {
    const now = Date.now();
    const sender = this.#hash(`form-sender ${form} ${addressBlock(address)}`);
    const { sent, ends_at: end } = await this.#count(sender, now);
    return sent > this.#max ? Math.ceil((end - now) / 1_000) : 0;
  }

  #count(sender: string, now: number): Promise<{ sent: number; ends_at: number }> {
    return this.#database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('form_count').where('ends_at', '<=', now).execute();
      return transaction
        .insertInto('form_count')
        .values({ sender, sent: 1, ends_at: now + minuteMs })
        .onConflict((conflict) =>
          conflict.column('sender').doUpdateSet(({ eb }) => ({ sent: eb('form_count.sent', '+', 1) })),
        )
        .returning(['sent', 'ends_at'])
        .executeTakeFirstOrThrow();
    });
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}
