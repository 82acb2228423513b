import fastifyStatic from '@fastify/static';
import { sendSiteHeaders } from '../http/security-headers.js';
import type { Server } from '../http/server.js';

/** `/*`: a folder of pages. `/about` gives `about.html`, a folder its `index.html`; folders are not listed. */
export async function siteRoutes(server: Server, folder: string): Promise<void> {
  await sendSiteHeaders(server);
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    decorateReply: false,
    dotfiles: 'ignore',
    extensions: ['html'],
    maxAge: 0,
  });
}
