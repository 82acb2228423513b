import formBody from '@fastify/formbody';
import { postConsents } from './consents/consent-route.js';
import { postCookie } from './cookie/cookie-route.js';
import { healthRoutes } from './health/health-routes.js';
import { handleErrors } from './http/error-handling.js';
import { guardOrigins } from './http/origins.js';
import { limitRates } from './http/rate-limit.js';
import { sendStrictHeaders } from './http/security-headers.js';
import type { Server } from './http/server.js';
import { pageRoutes } from './pages/page-routes.js';
import type { ServerContext } from './server-context.js';
import { assetRoutes } from './static/asset-routes.js';
import { siteRoutes } from './static/site-routes.js';
import { listForms } from './submissions/list-route.js';
import { postForms } from './submissions/post-route.js';
import { giveTokens } from './submissions/token-route.js';

/** Folders whose files are served. */
export interface Folders {
  readonly assets?: string | undefined;
  readonly site?: string | undefined;
}

/** Puts every route in its place: what all share, then the API with its pages, the scripts and the site. */
export async function addRoutes(server: Server, context: ServerContext, folders: Folders): Promise<void> {
  const { assets, site } = folders;
  handleErrors(server, context);
  server.removeContentTypeParser('text/plain');
  await server.register(formBody);
  await guardOrigins(server, context.origins);
  await server.register((scope) => addOwnRoutes(scope, context));
  if (assets) await server.register((scope) => assetRoutes(scope, assets));
  if (site) await server.register((scope) => siteRoutes(scope, site));
}

async function addOwnRoutes(server: Server, context: ServerContext): Promise<void> {
  await sendStrictHeaders(server, context.origins);
  await limitRates(server);
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.header('cache-control', 'no-store');
    done();
  });
  postConsents(server, context);
  postCookie(server, context);
  postForms(server, context);
  giveTokens(server, context);
  listForms(server, context);
  pageRoutes(server, context);
  healthRoutes(server, context);
}
