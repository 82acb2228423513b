import type { ConsentReceipt, GateTable, ReceiptFrame } from '@konekto/policy';
import type { DecisionHere } from '../consent.js';
import type { Choices, ConsentState } from '../decision/state.js';
import { textHash } from '../records/text-hash.js';

type Asked = Pick<ConsentState, 'purposes' | 'services'>;
type ReceiptEvent = ConsentReceipt['event'][number];

/** The decision as the page knows it. */
export interface ReceiptSource {
  readonly state: ConsentState;
  /** Id of its record; a decision that grants nothing has none. */
  readonly record: string | undefined;
  /** What is known of it because it was made in this page. */
  readonly here: DecisionHere | undefined;
}

/** The site that the decision is about. */
export interface ReceiptSite {
  readonly gates: GateTable;
  readonly language: string;
}

/** Makes a visitor's receipt of a decision (ISO/IEC TS 27560:2023); `null` while there is none. */
export type MakeReceipt = (
  frame: ReceiptFrame,
  site: ReceiptSite,
  decision: ReceiptSource,
) => Promise<ConsentReceipt | null>;

/** The code behind `MakeReceipt`. */
export const makeReceipt: MakeReceipt = async (frame, { gates, language }, { state, record, here }) => {
  const { status, policyVersion: version, decidedAt, source } = state;
  if (status === 'undecided' || !version || !decidedAt || !source) return null;
  const notice = {
    url: new URL(gates.pages.privacy, location.href).href,
    version,
    // The hash of another version is not known here; the archive of the backend has it.
    ...(version === gates.version && { hash: gates.hash }),
    ...(await shownHash(here)),
  };
  return {
    schema_version: 'ISO/IEC TS 27560:2023, Konekto profile 1',
    // A refusal has no id of its own, so that all refusals of a day look alike (CB-15).
    record_id: record ?? `refusal-${decidedAt}-${version}`,
    pii_principal_id: 'anonymous',
    pii_processing: {
      privacy_notice: notice,
      language: here?.shown.language ?? language,
      ...frame.processing,
    },
    party_identification: [...frame.parties],
    event: eventsOf(askedFor(gates, state), here, { event_time: decidedAt, event_source: source }),
    not_known: [
      ...frame.notKnown,
      ...(['hash', 'text_hash'] as const).flatMap((name) =>
        notice[name] ? [] : `pii_processing.privacy_notice.${name}`,
      ),
    ],
  };
};

/** Without the services that need no consent. */
const askedFor = ({ services }: GateTable, { purposes, services: allowed }: ConsentState): Asked => ({
  purposes,
  services: Object.fromEntries(
    services.filter(({ exempt }) => !exempt).map(({ id }) => [id, allowed[id] === true]),
  ),
});

/** The hash of the words that were shown, where this page has shown them, and where browsers can compute one. */
async function shownHash(here: DecisionHere | undefined): Promise<{ text_hash?: string }> {
  if (!here) return {};
  try {
    return { text_hash: await textHash(here.shown.words) };
  } catch {
    return {};
  }
}

/** One event for each state that something asked for is in. That consent was withdrawn is known until the page is left. */
function eventsOf(
  { purposes, services }: Asked,
  here: DecisionHere | undefined,
  common: Pick<ReceiptEvent, 'event_time' | 'event_source'>,
): ReceiptEvent[] {
  const states = ['given', 'refused', 'withdrawn'] as const;
  const stateOf = (now: boolean, before: boolean | undefined): ReceiptEvent['event_state'] =>
    now ? 'given' : before ? 'withdrawn' : 'refused';
  const inState = (state: string, now: Choices, before: Choices = {}): string[] =>
    Object.keys(now).filter((id) => stateOf(now[id] === true, before[id]) === state);
  return states
    .map((state) => ({
      ...common,
      validity_duration: 'P180D' as const,
      entity_id: 'anonymous' as const,
      event_type: 'expressed' as const,
      event_state: state,
      purposes: inState(state, purposes, here?.previous.purposes),
      services: inState(state, services, here?.previous.services),
    }))
    .filter((event) => event.purposes.length + event.services.length > 0);
}
