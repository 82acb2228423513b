import type { WaitingRecord } from './waiting-record.js';

/** Where records wait in localStorage, as a JSON list in the order of the decisions. */
export const storageName = 'konekto_records';

const limit = 20;

/**
 * Keeps a record before anything is sent, so that it outlives the page; the oldest goes when there are more than 20.
 * Where nothing can be stored, it waits in memory, for as long as the page lives.
 */
export function keepRecord(record: WaitingRecord, memory: WaitingRecord[]): void {
  try {
    const kept = JSON.parse(localStorage.getItem(storageName) ?? '[]') as WaitingRecord[];
    localStorage.setItem(storageName, JSON.stringify([...kept, record].slice(-limit)));
  } catch {
    memory.push(record);
  }
}

/** Whether records of an earlier visit wait. Reads storage, so it must be asked only after a choice (CB-01). */
export function recordsWait(): boolean {
  try {
    return localStorage.getItem(storageName) !== null;
  } catch {
    return false;
  }
}
