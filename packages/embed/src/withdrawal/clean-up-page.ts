import { cleanUp, type ClearStorage, type ConsentInForce, type WithdrawalReport } from '@konekto/consent';
import { reloadWhenScriptsRan } from './reload-when-scripts-ran.js';

/** Cleans up what services without consent keep in the browser of this page. */
export type CleanUpPage = (
  services: Parameters<ClearStorage>[0],
  consent: ConsentInForce,
  reloads: boolean,
) => Promise<WithdrawalReport>;

/** Removes what services without consent keep, and then loads the page anew where its author asked for that. */
export const cleanUpPage: CleanUpPage = async (services, consent, reloads) => {
  const report = await cleanUp(services, consent);
  if (reloads) reloadWhenScriptsRan(consent);
  return report;
};
