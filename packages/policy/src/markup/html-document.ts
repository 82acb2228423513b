import { directionOf } from '../words/direction.js';
import { h, type Markup } from './markup.js';
import { markupToHtml } from './markup-to-html.js';

/** What makes an HTML document. */
export interface HtmlDocument {
  readonly language: string;
  readonly title: string;
  /** Addresses, in the order of the cascade. */
  readonly stylesheets: readonly string[];
  /** What else stands in the head. */
  readonly head?: readonly Markup[];
  /** The first heading of the page. */
  readonly heading: Markup;
  readonly body: readonly Markup[];
}

/** A whole HTML document: language and its direction, title, one main region with one first heading (WCAG 2.2 SC 2.4.2, 3.1.1). */
export function htmlDocument({
  language,
  title,
  stylesheets,
  head = [],
  heading,
  body,
}: HtmlDocument): string {
  const document = h(
    'html',
    { lang: language, dir: directionOf(language) },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, title),
      ...stylesheets.map((href) => h('link', { rel: 'stylesheet', href })),
      ...head,
    ),
    h('body', {}, h('main', {}, h('h1', {}, heading), ...body)),
  );
  return `<!doctype html>${markupToHtml(document)}`;
}
