import { once } from 'node:events';
import { createServer } from 'node:http';
import { RequestAnswerer } from './answer-request.mjs';
import { Pages } from './pages.mjs';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/**
 * Serves the pages of these tests: on the test runner's own origin, and again on an origin of another site, which
 * stands for third parties.
 * @param {string} siteFolder what `konekto build` wrote
 * @param {Readonly<Record<string, unknown>>} settings for the tests
 * @returns {Promise<Middleware>}
 */
export async function startGateServer(siteFolder, settings) {
  const answerer = new RequestAnswerer(new Pages(), siteFolder, () => ({ ...settings, thirdParty }));
  const server = createServer((request, response) => void answerer.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  // The test runner answers on localhost: 127.0.0.1 is another site to it, with other cookies.
  const thirdParty = `http://127.0.0.1:${port}`;

  /** @type {Middleware} */
  const middleware = (context, next) => {
    if (!answerer.answers(context.path)) return next();
    context.respond = false;
    return answerer.answer(context.req, context.res);
  };
  return middleware;
}
