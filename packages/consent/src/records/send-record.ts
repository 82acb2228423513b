import type { GateTable } from '@konekto/policy';
import { reportError } from '../events/report-error.js';
import { textHash } from './text-hash.js';
import type { ConsentState } from '../decision/state.js';

/** The words that the visitor saw when deciding. */
export interface ShownText {
  readonly language: string;
  /** Plain data: the words of the layer on which the decision was made. */
  readonly words: unknown;
}

/** Sends a record of a decision to the backend (GDPR art. 7(1)). A backend that is down is told by event, never thrown. */
export async function sendRecord(
  endpoint: string,
  table: GateTable,
  state: ConsentState,
  shown: ShownText,
): Promise<void> {
  try {
    const answer = await fetch(new URL('v1/consents', endpoint), {
      method: 'POST',
      // The page may be left right after the choice.
      keepalive: true,
      credentials: 'omit',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        policyVersion: table.version,
        policyHash: table.hash,
        language: shown.language,
        textHash: await textHash(shown.words),
        purposes: state.purposes,
        services: state.services,
        source: state.source,
      }),
    });
    if (!answer.ok) throw new Error(`the backend answered ${answer.status}`);
  } catch (error) {
    reportError('record-not-sent', `The record of the choice was not stored: ${String(error)}`);
  }
}
