import { directionOf, h, markupToHtml, type Markup } from '@konekto/policy';
import type { ServerContext } from '../server-context.js';

/** What stands on a page of the server's own. */
export interface PageContent {
  readonly language: string;
  /** Of the document; the organisation's name is added. */
  readonly title: string;
  readonly heading: string;
  readonly body: readonly Markup[];
}

/** A whole HTML document: language and its direction, title, one main region with one first heading (WCAG 2.2 SC 2.4.2, 3.1.1). */
export function page({ policy, stylesheets }: ServerContext, content: PageContent): string {
  const { language: lang } = content;
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, `${content.title} – ${policy.organisation.name}`),
    ...stylesheets.map((href) => h('link', { rel: 'stylesheet', href })),
  );
  const main = h('main', {}, h('h1', {}, content.heading), ...content.body);
  const document = h('html', { lang, dir: directionOf(lang) }, head, h('body', {}, main));
  return `<!doctype html>${markupToHtml(document)}`;
}
