import { waitUntil } from '@open-wc/testing';
import { ending } from './one-test.js';

declare global {
  interface Window {
    /** The scripts that ran in this test, in order. */
    ran: string[];
  }
}

/** Starts to note which scripts run. */
export function noteRuns(): string[] {
  const runs: string[] = [];
  window.ran = runs;
  return runs;
}

/** The text of a script that notes its own run. */
export const noting = (name: string): string => `ran.push('${name}')`;

/** A held inline script. */
export const inline = (name: string, attributes = 'data-consent="analytics"'): string =>
  `<script type="text/plain" ${attributes}>${noting(name)}</script>`;

/** A held external script. */
export const external = (name: string, attributes = 'data-consent="analytics"'): string =>
  `<script type="text/plain" ${attributes} src="${fileOf(noting(name))}"></script>`;

/** The address of a file that holds a script. */
export function fileOf(text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  ending(() => URL.revokeObjectURL(address));
  return address;
}

/** The address of a file that can't be loaded. */
export function missingFile(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address;
}

/** Waits until a script has run. */
export const ran = (name: string): Promise<void> =>
  waitUntil(() => window.ran.includes(name), `${name} has not run`, { timeout: 3000, interval: 5 });

/** Waits as long as a script would need that does run. */
export const quiet = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));
