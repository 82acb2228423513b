import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { Server } from './server.js';

const common: FastifyHelmetOptions = {
  // Under no-referrer a browser posts a form with `Origin: null`, which is refused here.
  referrerPolicy: { policy: 'same-origin' },
  // The site's owner decides about the other hosts under the domain.
  strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
};

/** For the API and the server's own pages: nothing but our style sheets; forms may post here and return to a listed site. */
export async function sendStrictHeaders(server: Server, origins: ReadonlySet<string>): Promise<void> {
  await server.register(helmet, {
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'form-action': ["'self'", ...origins],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
  });
}

/** For files that any site may load: scripts, styles, the compiled policy. */
export async function sendSharedHeaders(server: Server): Promise<void> {
  await server.register(helmet, {
    ...common,
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}

/** For a site's own pages: what runs in them is up to their author. */
export async function sendSiteHeaders(server: Server): Promise<void> {
  await server.register(helmet, { ...common, contentSecurityPolicy: false, crossOriginOpenerPolicy: false });
}
