import type { FastifyRequest } from 'fastify';
import { ApiError } from '../http/api-error.js';
import { allowsOrigin, ownOrigin } from '../http/origins.js';

/**
 * Where to send a browser after its form was stored: a path on the site that the form stood on, or a page of a listed
 * origin. Throws an ApiError for anything else, so that the server is no way to somebody else's page.
 */
export function returnAddress(asked: string, request: FastifyRequest, origins: ReadonlySet<string>): string {
  const base = request.headers.origin ?? ownOrigin(request);
  // Backslashes and control characters are read differently by different browsers.
  const readable = /^(\/(?!\/)|https?:\/\/)[^\\\s]*$/.test(asked) && URL.canParse(asked, base);
  if (!readable) throw refused;
  const address = new URL(asked, base);
  if (address.username || address.password || !allowsOrigin(origins, request, address.origin)) throw refused;
  return address.origin === ownOrigin(request) ? address.href.slice(address.origin.length) : address.href;
}

const refused = new ApiError(
  400,
  'invalid-return-address',
  '_returnTo: expected a path on the same site, or a page of an origin in ORIGINS.',
);
