import type { GateTable } from '@konekto/policy';
import { newRecordId } from '../decision/decision-store.js';
import type { ConsentState } from '../decision/state.js';
import type { ShownText } from './shown-text.js';
import type { WaitingRecord } from './waiting-record.js';

/** The record of a decision, given the id that the cookie holds and the one that it held before. */
export const makeRecord = (
  table: GateTable,
  { purposes, services, source, decidedAt }: ConsentState,
  { language, words }: ShownText,
  [id, previous]: readonly [string | undefined, string | undefined],
): WaitingRecord => ({
  key: id ?? newRecordId(),
  day: decidedAt,
  words,
  decision: {
    policyVersion: table.version,
    policyHash: table.hash,
    language,
    purposes,
    services,
    source,
    ...(previous && { previous }),
  },
});
