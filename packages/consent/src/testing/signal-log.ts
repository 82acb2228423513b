import type { GateSignals, Signal } from '@konekto/policy';
import type { Consent } from '../consent.js';
import { makeSignals } from '../signals/signals.js';
import { gateTable } from './gate-table.js';
import { ending } from './one-test.js';
import { startConsent } from './start-consent.js';

const types: GateSignals['types'] = {
  analytics_storage: 'analytics',
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
};

/** Opens a page of a site that signals to these vendors. */
export function visitWith(...vendors: Signal[]): { consent: Consent; reports: string[] } {
  const reports: string[] = [];
  const signals = makeSignals({ vendors, types }, (code, message) => reports.push(`${code}: ${message}`));
  const table = { ...gateTable, signals: { vendors, types } };
  return { consent: startConsent({ table, signals }), reports };
}

/** Gives the page a global for the length of one test; without a value there is none. */
export function global(name: string, value?: unknown): void {
  Reflect.deleteProperty(window, name);
  if (value !== undefined) Object.assign(window, { [name]: value });
  ending(() => Reflect.deleteProperty(window, name));
}

/** What a global of the page holds now. */
export const globalNow = <T>(name: string): T => (window as unknown as Record<string, T>)[name] as T;
