import {
  contentsMarkup,
  cookieListMarkup,
  h,
  htmlDocument,
  linkedData,
  pageFrame,
  statementMarkup,
  themeRule,
  versionMarkup,
  type CompiledPolicy,
  type Content,
  type HtmlDocument,
} from '@konekto/policy';
import type { SiteFile } from './site-files.js';

/**
 * The statement and the cookie list of every language as whole pages, for browsers without JavaScript and for search
 * engines: `<language>/privacy.html` and `<language>/cookies.html`. With JavaScript the elements take over in place.
 */
export const sitePages = (policy: CompiledPolicy): SiteFile[] => [
  ...Object.entries(policy.content).flatMap(([language, content]) => [
    page(`${language}/privacy.html`, statementPage(policy, content, language)),
    page(`${language}/cookies.html`, cookiesPage(policy, content, language)),
  ]),
  // With the tokens, which konekto.js would set.
  {
    name: 'konekto-frame.css',
    content: Buffer.from(`${themeRule(policy.gates.theme)}:root{--page-width:72rem}\n${pageFrame}`),
  },
];

function statementPage(policy: CompiledPolicy, { statement }: Content, language: string): Document {
  const whole = h(
    'div',
    { class: 'konekto-statement' },
    h(
      'div',
      { class: 'statement' },
      h('div', { class: 'aside' }, h('div', { class: 'contents' }, contentsMarkup(statement))),
      h('div', { class: 'sections' }, ...statementMarkup(statement), versionMarkup(statement)),
    ),
  );
  const data = linkedData(statement, policy.gates.pages.privacy);
  return {
    language,
    heading: statement.title,
    body: [h('konekto-policy', {}, whole)],
    head: [h('script', { type: 'application/ld+json' }, data)],
  };
}

const cookiesPage = ({ gates }: CompiledPolicy, { choices }: Content, language: string): Document => ({
  language,
  heading: gates.words[language]?.banner.cookies ?? choices.words.title,
  body: [
    h('konekto-cookie-list', {}, h('div', { class: 'konekto-cookie-list' }, ...cookieListMarkup(choices))),
  ],
});

type Document = Pick<HtmlDocument, 'language' | 'body' | 'head'> & { readonly heading: string };

/** Every page stands one folder below the scripts and styles. */
function page(name: string, { head = [], ...document }: Document): SiteFile {
  const html = htmlDocument({
    ...document,
    title: document.heading,
    stylesheets: ['../konekto-frame.css', '../konekto-pages.css'],
    head: [...head, h('script', { src: '../konekto.js', async: true })],
  });
  return { name, content: Buffer.from(`${html}\n`) };
}
