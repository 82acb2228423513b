import type { LocatedPackage } from './built-in-package.js';
import { fetchJson } from './fetch-json.js';
import type { ScriptOptions } from './script-options.js';
import type { SitePackage } from './site-package.js';

/** Loads the package that a script tag names. */
export type LoadPackage = (options: Pick<ScriptOptions, 'policy'>) => Promise<LocatedPackage>;

/**
 * Loads the package that `data-policy` names.
 * @throws Error when there is none, or it is not a compiled policy
 */
export const loadPackage: LoadPackage = async ({ policy }) => {
  if (!policy) throw new Error('data-policy');
  const address = new URL(policy, location.href).href;
  const site = (await fetchJson(address)) as Partial<SitePackage>;
  if (!site.gates || !site.content) throw new Error(`${address}: gates`);
  return { site: site as SitePackage, base: address };
};
