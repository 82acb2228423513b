import type { KonektoApi } from '@konekto/embed';
import type { LoggedRequest, PageDefinition } from '../server/pages.mjs';
import { prelude, type ViolationNote } from './prelude.js';
import { until } from './until.js';

/** A page that these tests look into. */
export interface GatedWindow extends Window {
  readonly Range: typeof Range;
  readonly DOMParser: typeof DOMParser;
  readonly customElements: CustomElementRegistry;
  konekto?: KonektoApi | ((api: KonektoApi) => void)[];
  /** The scripts that ran, in order. */
  readonly ran: string[];
  /** What was thrown and caught by nobody. */
  readonly faults: string[];
  readonly violations: ViolationNote[];
  /** The codes of the `konekto-error` events. */
  readonly errors: string[];
}

/** A page in a frame of the same origin. */
export interface OpenPage {
  readonly id: string;
  readonly window: GatedWindow;
  readonly document: Document;
  /** `window.konekto`, once it is there. */
  konekto(): Promise<KonektoApi>;
  /** Resolves when the parser is through. */
  parsed(): Promise<void>;
  /** What the page asked its server for, other than itself and konekto.js. */
  requests(): Promise<readonly LoggedRequest[]>;
  close(): void;
}

/** What a test says about a page; the rest is as on any page. */
export interface PageOptions extends Partial<Omit<PageDefinition, 'chunks'>> {
  readonly id?: string;
  readonly head?: string;
  readonly body?: string | readonly string[];
  /** The tag of konekto.js; empty for a page that brings its own. */
  readonly tag?: string;
  /** The nonce of the prelude, in a page with a Content Security Policy. */
  readonly nonce?: string;
  readonly language?: string;
}

const opened = new Set<HTMLIFrameElement>();

/** The tag as most pages have it. */
export const konektoTag = '<script src="/konekto/konekto.js" async></script>';

/** A name for a page that no other has. */
export const newPageId = (): string => Math.random().toString(36).slice(2);

/** Gives a page to the server. @returns its address */
export async function servePage(options: PageOptions): Promise<string> {
  const { id = newPageId(), head = '', body = '', tag = konektoTag, nonce, language = 'nl' } = options;
  const [first = '', ...rest] = typeof body === 'string' ? [body] : body;
  const start = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Test</title>`;
  const chunks = [`${start}${prelude(nonce)}${tag}${head}</head><body>${first}`, ...rest];
  const definition: PageDefinition = {
    chunks,
    pause: options.pause ?? 0,
    headers: options.headers ?? {},
    scripts: options.scripts ?? {},
  };
  await fetch(`/gates/${id}`, { method: 'PUT', body: JSON.stringify(definition) });
  return `/gates/${id}/page`;
}

/** Opens a page in a frame, which is gone after the test. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const id = options.id ?? newPageId();
  const frame = openFrame(await servePage({ ...options, id }));
  await until(
    () => frame.contentWindow?.location.pathname.startsWith('/gates/') === true,
    'the page to answer',
  );
  const window = frame.contentWindow as unknown as GatedWindow;
  return {
    id,
    window,
    get document() {
      return window.document;
    },
    async konekto() {
      await until(() => window.konekto !== undefined && !Array.isArray(window.konekto), 'konekto.js');
      return window.konekto as KonektoApi;
    },
    parsed: () => until(() => window.document.readyState !== 'loading', 'the page to be parsed'),
    requests: () => requestsOf(id),
    close: () => close(frame),
  };
}

/** What the page with this name asked for. */
export const requestsOf = async (id: string): Promise<readonly LoggedRequest[]> =>
  (await (await fetch(`/gates/${id}/log`)).json()) as LoggedRequest[];

/** Opens an address in a frame, which is gone after the test. */
export function openFrame(address: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, width: 800, height: 600 });
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  document.body.append(frame);
  opened.add(frame);
  return frame;
}

function close(frame: HTMLIFrameElement): void {
  frame.remove();
  opened.delete(frame);
}

/** Closes every page, and forgets what they stored: the next one belongs to a new visitor. */
export function forgetVisitor(): void {
  for (const frame of opened) close(frame);
  localStorage.clear();
  sessionStorage.clear();
  for (const name of storedNames()) document.cookie = `${name}=; path=/; max-age=0`;
}

/** The names of the cookies and of the entries of localStorage that pages of this origin see. */
export const storedNames = (): string[] => [
  ...document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []),
  ...Object.keys(localStorage),
];

afterEach(forgetVisitor);
