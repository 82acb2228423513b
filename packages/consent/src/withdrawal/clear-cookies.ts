import { inChunks } from '../page/in-chunks.js';
import type { WithdrawalReport } from './clear-storage.js';
import { domainsOf, knownPaths, pathsOf } from './cookie-reach.js';
import { readable, type NameFilter } from './names-to-clear.js';
import { visibleCookies } from './visible-cookies.js';

/** Removes at once the cookies that this page sees, and then looks what is left. */
export async function clearCookies(fits: NameFilter): Promise<WithdrawalReport> {
  const found = visibleCookies().filter(fits);
  for (const name of found) for (const path of pathsOf(location.pathname)) expire(name, path);
  const remaining = found.length > 0 ? (await cookiesLeft()).filter(fits) : [];
  return { removed: found.map(readable), remaining: remaining.map(readable) };
}

/** The written names that may also stand on other paths: those that show here, and those that are known exactly. */
export function cookiesToTryElsewhere(fits: NameFilter, globs: readonly string[]): string[] {
  const exact = globs.filter((glob) => !glob.includes('*') && fits(glob));
  // js-cookie and its like encode what they write.
  const written = exact.flatMap((name) => [name, encodeURIComponent(name)]);
  return [...new Set([...visibleCookies().filter(fits), ...written])];
}

/** Removes cookies from the paths that the page knows of, without seeing whether they stand there; lets the page answer in between. */
export async function clearCookiesElsewhere(names: readonly string[]): Promise<void> {
  const paths = names.length > 0 ? knownPaths() : [];
  await inChunks([paths.flatMap((path) => names.map((name) => [name, path] as const))], ([name, path]) =>
    expire(name, path),
  );
}

/**
 * What a page may have put in the place of `document.cookie` can't hide from the Cookie Store. That is asked last: reading
 * `document.cookie` waits until what was written to it has reached the jar, and the store does not.
 */
async function cookiesLeft(): Promise<string[]> {
  const visible = visibleCookies();
  const stored = (await globalThis.cookieStore?.getAll()) ?? [];
  return [...new Set([...visible, ...stored.flatMap(({ name }) => name ?? [])])];
}

/**
 * Removes a cookie from a path: of the host and of every parent domain, in the common jar and in the one of this site
 * alone. A partitioned cookie goes only with the attributes that it must have (CHIPS).
 */
function expire(name: string, path: string): void {
  // The prefixes are names that a browser takes only with this attribute (RFC 6265bis, 4.1.3).
  const secure = /^__(host|secure)-/i.test(name) ? '; Secure' : '';
  const jars = isSecureContext ? [secure, '; Secure; SameSite=None; Partitioned'] : [secure];
  const domains = ['', ...domainsOf(location.hostname).map((domain) => `; Domain=${domain}`)];
  for (const jar of jars)
    for (const domain of domains) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${jar}`;
}
