import fastifyStatic from '@fastify/static';
import { sendSharedHeaders } from '../http/security-headers.js';
import type { Server } from '../http/server.js';

/** `/konekto/*`: the built scripts and styles, which every listed site loads. */
export async function assetRoutes(server: Server, folder: string): Promise<void> {
  await sendSharedHeaders(server);
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/konekto/',
    decorateReply: false,
    cacheControl: false,
    dotfiles: 'ignore',
    index: false,
    setHeaders: (reply, path) => void reply.header('cache-control', isHashed(path) ? forever : shortly),
  });
}

const forever = 'public, max-age=31536000, immutable';
const shortly = 'public, max-age=300, must-revalidate';

/**
 * A name such as `banner-D4x_9aZk.js`, with eight characters of a hash, told from a word by a digit or a capital;
 * or a file in a folder such as `content-0a1b2c3d4e`.
 */
export const isHashed = (path: string): boolean =>
  /[.-](?=[\w-]*[0-9A-Z])[\w-]{8}\.(js|css|json|map)$|[/\\]content-[0-9a-f]{10}[/\\][^/\\]+$/.test(path);
