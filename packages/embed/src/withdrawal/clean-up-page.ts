import { cleanUp, type ClearStorage, type ConsentInForce, type WithdrawalReport } from '@konekto/consent';
import { reloadWhenScriptsRan } from './reload-when-scripts-ran.js';

/** Removes what services without consent keep, and then loads the page anew where its author asked for that. */
export async function cleanUpPage(
  services: Parameters<ClearStorage>[0],
  consent: ConsentInForce,
  reloads: boolean,
): Promise<WithdrawalReport> {
  const report = await cleanUp(services, consent);
  if (reloads) reloadWhenScriptsRan(consent);
  return report;
}
