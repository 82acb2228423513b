import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { json, text } from 'node:stream/consumers';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
};

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Response */

/**
 * Answers everything that a page of these tests asks for:
 * `/konekto/…` the built site; `/gates/settings.json` what the tests must know; `PUT /gates/<page>` takes a page in
 * and `PATCH` more scripts for it;
 * `/gates/<page>/page` is that page, `/gates/<page>/log` what it asked for, and any other name a resource of it,
 * where `?wait=<ms>` comes late and `?fail` not at all.
 */
export class RequestAnswerer {
  /**
   * @param {import('./pages.mjs').Pages} pages
   * @param {string} siteFolder
   * @param {() => unknown} settings
   */
  constructor(pages, siteFolder, settings) {
    this.pages = pages;
    this.siteFolder = siteFolder;
    this.settings = settings;
  }

  /** @param {string} path */
  answers(path) {
    return path.startsWith('/konekto/') || path.startsWith('/gates/');
  }

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async answer(request, response) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // A page in a sandbox, and one of another site, must be able to read it too.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    const [, folder, page = '', name] = pathname.split('/');
    if (folder === 'konekto') return this.#sendSiteFile(pathname, response);
    if (page === 'settings.json') return send(response, '.json', JSON.stringify(this.settings()));
    if (request.method === 'PUT') return this.#takeIn(page, request, response);
    if (request.method === 'PATCH') return this.#takeInScripts(page, request, response);
    if (name === 'page') return this.#sendPage(page, response);
    if (name === 'log') return send(response, '.json', JSON.stringify(this.pages.logOf(page)));
    return this.#sendResource(page, name ?? '', searchParams, request, response);
  }

  /**
   * @param {string} page
   * @param {Request} request
   * @param {Response} response
   */
  async #takeIn(page, request, response) {
    this.pages.add(page, /** @type {import('./pages.mjs').PageDefinition} */ (await json(request)));
    send(response, '.json', '{}');
  }

  /**
   * @param {string} page
   * @param {Request} request
   * @param {Response} response
   */
  async #takeInScripts(page, request, response) {
    this.pages.addScripts(page, /** @type {Record<string, string>} */ (await json(request)));
    send(response, '.json', '{}');
  }

  /**
   * @param {string} page
   * @param {Response} response
   */
  async #sendPage(page, response) {
    const definition = this.pages.definitionOf(page);
    if (!definition) return refuse(response, 404);
    const { chunks, pause, headers } = definition;
    response.writeHead(200, { 'content-type': types['.html'], ...headers });
    for (const [index, chunk] of chunks.entries()) {
      if (index > 0) await wait(pause);
      response.write(chunk);
    }
    response.end();
  }

  /**
   * @param {string} page
   * @param {string} file
   * @param {URLSearchParams} query
   * @param {Request} request
   * @param {Response} response
   */
  async #sendResource(page, file, query, request, response) {
    const { origin, referer } = request.headers;
    const extension = extname(file);
    const name = file.slice(0, -extension.length);
    const address = `http://${request.headers.host}${request.url}`;
    this.pages.logOf(page).push({ name, address, origin, referer });
    if (request.method !== 'GET') await text(request);
    if (query.has('wait')) await wait(Number(query.get('wait')));
    if (query.has('fail')) return refuse(response, 503);
    if (extension === '.gif') return send(response, extension, pixel);
    const script = this.pages.definitionOf(page)?.scripts[name];
    send(response, extension, extension === '.js' ? (script ?? '') : '');
  }

  /**
   * @param {string} path
   * @param {Response} response
   */
  async #sendSiteFile(path, response) {
    const file = join(this.siteFolder, normalize(path).slice('/konekto/'.length));
    const content = await readFile(file).catch(() => undefined);
    if (content) send(response, extname(file), content);
    else refuse(response, 404);
  }
}

/**
 * @param {Response} response
 * @param {string} extension
 * @param {string | Buffer} body
 */
function send(response, extension, body) {
  response.writeHead(200, { 'content-type': types[extension] ?? 'text/plain' });
  response.end(body);
}

/**
 * @param {Response} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status);
  response.end();
}
