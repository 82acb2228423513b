import type { DecisionStore } from '../decision/decision-store.js';
import { RecordDelivery } from './record-delivery.js';
import { renewCookie } from './renew-cookie.js';
import type { WaitingRecord } from './waiting-record.js';

/** What is to be delivered, and where. */
export interface Delivery {
  readonly endpoint: string;
  /** The records that could not be stored; the same list for the life of a page. */
  readonly memory: WaitingRecord[];
  /** Told of a record that the backend will never take. */
  readonly onRefused: (message: string) => void;
}

/**
 * Brings the records that wait to the backend, also later. Loaded when there are some.
 * @param decided where a decision was made just now: its cookie is renewed
 */
export type DeliverRecords = (
  delivery: Delivery,
  decided?: Pick<DecisionStore, 'value' | 'subscribe'>,
) => Promise<void>;

/** One for each page, by the records that it holds in memory. */
const deliveries = new WeakMap<WaitingRecord[], RecordDelivery>();

/** The code behind `DeliverRecords`. */
export const deliverRecords: DeliverRecords = async (delivery, decided) => {
  const { endpoint, memory } = delivery;
  const one = deliveries.get(memory) ?? new RecordDelivery(delivery);
  deliveries.set(memory, one);
  await Promise.all([one.deliver(), decided && renewCookie(endpoint, decided)]);
};
