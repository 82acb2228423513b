import type { CompiledPolicy, GateService } from '@konekto/policy';
import { CommandError } from './command-error.js';

/** What the header is to allow beside the site itself. */
export interface CspOptions {
  /** Ids of services whose domains may load; `all` stands for every one. Exempt services always may. */
  readonly allow: readonly string[];
  /** What the server puts in the place of a nonce, such as `{{nonce}}`; without it, no inline script runs. */
  readonly nonce?: string | undefined;
  /** Other origins of the site's own, such as a CDN. */
  readonly origins: readonly string[];
}

/** One directive, and why it is as it is. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
  readonly why: string;
}

/**
 * The policies that keep a browser from asking the domains of any other service: what a script can't stop, a header can.
 * A browser loads what all of them allow.
 * @throws CommandError when a service is not declared
 */
export function contentSecurityPolicies(policy: CompiledPolicy, options: CspOptions): Directive[][] {
  const hosts = ["'self'", ...options.origins.map(originOf), ...hostsOf(allowed(policy, options.allow))];
  const places = withPlaces(policy, hosts, options);
  if (!options.nonce) return [places];
  const strict = directive(
    'script-src',
    [`'nonce-${options.nonce}'`, "'strict-dynamic'"],
    'Only scripts with the nonce run, and those that they bring. Put it on konekto.js; it hands it on to what it releases.',
  );
  return [[strict], places];
}

/** Policies as the value of one header. */
export const headerOf = (policies: readonly Directive[][]): string =>
  policies
    .map((directives) => directives.map(({ name, sources }) => `${name} ${sources.join(' ')}`).join('; '))
    .join(', ');

/** The services that no header can hold, because they do not say where they load from. */
export const withoutDomains = ({ gates }: CompiledPolicy): string[] =>
  gates.services.filter(({ exempt, domains }) => !exempt && domains.length === 0).map(({ id }) => id);

function withPlaces({ gates }: CompiledPolicy, hosts: string[], { nonce }: CspOptions): Directive[] {
  const backend = gates.endpoint ? [new URL(gates.endpoint).origin] : [];
  const inline = nonce ? ["'unsafe-inline'"] : [];
  return [
    directive(
      'default-src',
      hosts,
      'Everything loads from the site and from the services allowed here: frames and media too.',
    ),
    directive('script-src', [...hosts, ...inline], inlineReason(nonce)),
    directive(
      'style-src',
      [...hosts, ...inline],
      'Style sheets too can ask others. Those of Konekto need no exception.',
    ),
    directive(
      'img-src',
      [...hosts, 'data:'],
      'A pixel is an image. One that stands in the page itself asks nobody.',
    ),
    directive(
      'connect-src',
      [...hosts, ...backend],
      'What scripts send: fetch, beacons, and the records and forms for the backend.',
    ),
    directive('form-action', ["'self'", ...backend], 'Forms post to the site and to the backend.'),
    directive('object-src', ["'none'"], 'Plug-ins are never needed, and could load anything.'),
    directive('base-uri', ["'self'"], 'No markup may turn the addresses of the page elsewhere.'),
  ];
}

const inlineReason = (nonce: string | undefined): string =>
  nonce
    ? 'Where scripts may come from; the policy before it, which a browser applies as well, says which inline ones run.'
    : 'Scripts come as files, from these places; no inline script runs. Give --nonce when the site has some.';

const directive = (name: string, sources: readonly string[], why: string): Directive => ({
  name,
  sources: [...new Set(sources)],
  why,
});

function allowed({ gates }: CompiledPolicy, ids: readonly string[]): GateService[] {
  const unknown = ids.filter((id) => id !== 'all' && !gates.services.some((service) => service.id === id));
  if (unknown.length > 0) {
    throw new CommandError(
      `The policy declares no service ${unknown.join(', ')}.`,
      `Give "all" or ids of: ${gates.services.map(({ id }) => id).join(', ')}.`,
    );
  }
  return gates.services.filter(({ id, exempt }) => exempt ?? (ids.includes('all') || ids.includes(id)));
}

/** A domain covers its subdomains. A number is no name, and has none. */
const hostsOf = (services: readonly GateService[]): string[] =>
  services
    .flatMap(({ domains }) => domains)
    .flatMap((domain) => (/^[\d.]+(:\d+)?$/.test(domain) ? [domain] : [domain, `*.${domain}`]));

function originOf(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new CommandError(
    `${origin} is no origin.`,
    'Give one such as https://cdn.example.org, without a path.',
  );
}
