import type { MakeSignals } from '@konekto/consent';
import type { ScriptOptions } from './script-options.js';
import type { SitePackage } from './site-package.js';

/** `konekto build` writes the site's own package here; the generic script has none. */
declare const KONEKTO_SITE: SitePackage | undefined;

/** `konekto build` puts the signals here, where the site's policy names vendors. */
declare const KONEKTO_SIGNALS: { readonly makeSignals: MakeSignals } | undefined;

/** The site's package, and the address that its words are relative to. */
export interface LocatedPackage {
  readonly site: SitePackage;
  readonly base: string;
  /** Left out where the policy names no vendor. */
  readonly makeSignals?: MakeSignals | undefined;
}

/** The package inside the script, at once; undefined for the generic script. */
export const builtInPackage = ({ base }: ScriptOptions): LocatedPackage | undefined =>
  typeof KONEKTO_SITE === 'undefined'
    ? undefined
    : { site: KONEKTO_SITE, base, makeSignals: KONEKTO_SIGNALS?.makeSignals };
