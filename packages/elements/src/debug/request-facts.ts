import type { Site } from '../site/site.js';
import { byAttention, verdictOn, type Verdict } from './verdict.js';

/** What a page asked of one other host. */
export interface RequestFacts {
  readonly host: string;
  readonly count: number;
  /** What the page asked for first, without its query: that may hold personal data. */
  readonly example: string;
  /** What asked first: `script`, `img`, `fetch`. */
  readonly initiator: string;
  readonly services: readonly string[];
  readonly verdict: Verdict;
}

/** The requests to other hosts, one row for each host, with what the policy says of it. */
export function requestFacts(site: Site, entries: readonly PerformanceEntry[]): RequestFacts[] {
  const perHost = new Map<string, PerformanceResourceTiming[]>();
  for (const entry of entries as PerformanceResourceTiming[]) {
    const { host, protocol } = new URL(entry.name, location.href);
    if (!protocol.startsWith('http') || isOwn(host)) continue;
    perHost.set(host, [...(perHost.get(host) ?? []), entry]);
  }
  return byAttention([...perHost].map(([host, requests]) => factsOn(site, host, requests)));
}

function factsOn(site: Site, host: string, requests: readonly PerformanceResourceTiming[]): RequestFacts {
  const services = site.gates.services.filter(({ domains }) =>
    domains.some((domain) => covers(domain, host)),
  );
  const first = requests[0];
  return {
    host,
    count: requests.length,
    example: first?.name.replace(/[?#].*/, '') ?? '',
    initiator: first?.initiatorType ?? '',
    services: services.map(({ id }) => id),
    verdict: isOurs(site, host) ? 'ours' : verdictOn(site, services),
  };
}

/** The site itself and its subdomains. */
const isOwn = (host: string): boolean =>
  host === location.host || host.endsWith(`.${location.hostname.replace(/^www\./, '')}`);

/** A declared domain speaks for its subdomains; one with a port for that port only. */
const covers = (domain: string, host: string): boolean => {
  const asked = domain.includes(':') ? host : host.replace(/:\d+$/, '');
  return `.${asked}`.endsWith(`.${domain.toLowerCase()}`);
};

/** Our backend, and where konekto.js came from. */
function isOurs({ endpoint }: Site, host: string): boolean {
  const script = document.querySelector<HTMLScriptElement>('script[src*="konekto.js"]');
  return [endpoint, script?.src].some((address) => address && new URL(address).host === host);
}
