import {
  changeMarkup,
  describeReason,
  directionOf,
  fill,
  h,
  htmlDocument,
  inlineMarkup,
  wordsIn,
  type Markup,
  type Words,
} from '@konekto/policy';
import { comparisonStyles } from './comparison-styles.js';
import type { Compared, Comparison } from './comparison.js';

/** A comparison as a whole HTML page without scripts. What changed is marked with `<ins>` and `<del>`, and in words. */
export function comparisonPage(comparison: Comparison): string {
  const [language = 'en'] = Object.keys(comparison.changes);
  const words = wordsOf(language);
  const version = fill(words.history.version, { version: comparison.new.version });
  const title = `${words.statement.title} – ${version}`;
  const html = htmlDocument({
    language,
    title,
    heading: title,
    stylesheets: [],
    head: [h('style', {}, comparisonStyles)],
    body: [
      h('ul', {}, ...[comparison.old, comparison.new].map((policy) => aboutVersion(policy, language))),
      ...Object.keys(comparison.changes).map((language) => inLanguage(comparison, language)),
    ],
  });
  return `${html}\n`;
}

/** Policies are checked: they have only languages that words exist in. */
const wordsOf = (language: string): Words => wordsIn(language) as Words;

function aboutVersion({ version, publishedOn, hash }: Compared, language: string): Markup {
  const { history } = wordsOf(language);
  const dated = (day: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return h(
    'li',
    {},
    h('strong', {}, fill(history.version, { version })),
    publishedOn !== undefined && `. ${fill(history.publishedOn, { date: dated(publishedOn) })}`,
    h('br', {}),
    h('code', {}, `SHA-256 ${hash}`),
  );
}

function inLanguage({ old, changes, reasks }: Comparison, language: string): Markup {
  const { history } = wordsOf(language);
  const changed = changes[language] ?? [];
  const asked = reasks.filter(({ reasons }) => reasons.length > 0);
  return h(
    'section',
    { lang: language, dir: directionOf(language) },
    h('h2', {}, fill(history.compared, { version: old.version })),
    ...(changed.length > 0
      ? changed.map((change) => changeMarkup(change, history, language))
      : [h('p', {}, history.unchanged)]),
    h('h2', {}, history.reasks),
    ...(asked.length > 0 ? [] : [h('p', {}, history.noReasks)]),
    ...asked.flatMap(({ purpose, titles, reasons }) => [
      h('h3', {}, inlineMarkup(titles[language] ?? purpose)),
      h('ul', {}, ...reasons.map((reason) => h('li', {}, describeReason(reason, language)))),
    ]),
  );
}
