import type { GateService, GateTable } from '@konekto/policy';

/** Says which addresses wait for the visitor, by the domains that the services of a policy declare. */
export class DomainRules {
  readonly #services = new Map<string, GateService[]>();
  readonly #own: ReadonlySet<string>;

  /** @param own addresses whose origins are never held; that of the page is one of them */
  constructor(
    { services }: GateTable,
    own: readonly (string | undefined)[],
    private readonly allows: (service: string) => boolean,
  ) {
    for (const service of services)
      for (const domain of service.domains) this.#declare(domain.toLowerCase(), service);
    this.#own = new Set([location.href, ...own].map((address) => (address && urlOf(address)?.origin) || ''));
  }

  /**
   * The service that an address has to wait for; undefined when it may load. It may where no service declares it, and as
   * soon as one that declares it is allowed: those that need no consent always are.
   */
  holderOf(address: string): string | undefined {
    const declaring = this.#declaring(address);
    return declaring.some(({ id }) => this.allows(id)) ? undefined : declaring[0]?.id;
  }

  /** The service in whose name an address may load now. */
  allowerOf(address: string): string | undefined {
    return this.#declaring(address).find(({ id }) => this.allows(id))?.id;
  }

  #declare(domain: string, service: GateService): void {
    this.#services.set(domain, [...(this.#services.get(domain) ?? []), service]);
  }

  #declaring(address: string): GateService[] {
    const url = urlOf(address);
    if (!url || this.#own.has(url.origin)) return [];
    return domainsOf(url).flatMap((domain) => this.#services.get(domain) ?? []);
  }
}

/** Addresses are relative to the page, as in its attributes; undefined for what is none. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** The names under which an address may be declared: its host and each domain above it, with its port and without. */
function domainsOf({ hostname, port, protocol }: URL): string[] {
  const labels = hostname.split('.');
  const hosts = labels.map((_, index) => labels.slice(index).join('.'));
  const suffix = port || usualPorts[protocol];
  return hosts.flatMap((host) => [`${host}:${suffix}`, host]);
}
