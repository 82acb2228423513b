/** What the script tag says, and where it came from. */
export interface ScriptOptions {
  /** The folder of konekto.js, ending in a slash: chunks and words lie beside it. */
  readonly base: string;
  /** Address of a compiled policy, for the generic script. */
  readonly policy: string | undefined;
  readonly language: string | undefined;
  readonly endpoint: string | undefined;
  readonly nonce: string | undefined;
  /** Whether a page in which a script ran loads anew when that script loses its consent. */
  readonly reloadOnWithdraw: boolean;
  /** Show developers what the gates do. */
  readonly debug: boolean;
  /** The tag, when it asks that third parties are held even where nobody marked them. */
  readonly autoblock?: HTMLScriptElement;
  /** Milliseconds that gated scripts wait for one of their own service that hangs (CB-23). */
  readonly scriptLimit: number | undefined;
}

/** Reads the options of the running script. Call it at once: `currentScript` is gone after the first task. */
export function readScriptOptions(script: HTMLScriptElement): ScriptOptions {
  const read = (name: string): string | undefined => script.getAttribute(`data-${name}`) ?? undefined;
  const has = (name: string): boolean => script.hasAttribute(`data-${name}`);
  const endpoint = read('endpoint');
  return {
    base: script.src.replace(/[^/]*([?#].*)?$/, ''),
    policy: read('policy'),
    language: read('lang'),
    endpoint: endpoint === undefined ? undefined : asFolder(new URL(endpoint, location.href)),
    nonce: script.nonce || undefined,
    reloadOnWithdraw: has('reload-on-withdraw'),
    debug: has('debug'),
    ...(has('autoblock') && { autoblock: script }),
    // What is no number of milliseconds leaves the limit as it is.
    scriptLimit: Number(read('script-limit')) || undefined,
  };
}

/** Ends in a slash, so that paths can be added to it. */
export const asFolder = ({ href }: URL): string => (href.endsWith('/') ? href : `${href}/`);
