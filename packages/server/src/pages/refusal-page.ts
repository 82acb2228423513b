import { h } from '@konekto/policy';
import type { ServerContext } from '../server-context.js';
import type { ApiError } from '../http/api-error.js';
import { page } from './page.js';

/** The page for a request that is refused; its reason is for developers, in English. */
export function refusalPage(context: ServerContext, refusal: ApiError): string {
  const language = context.policy.languages[0] ?? 'en';
  const heading =
    refusal.status === 404
      ? refusal.message
      : (context.policy.content[language]?.forms.words.failedTitle ?? refusal.message);
  return page(context, {
    language,
    title: heading,
    heading,
    body: refusal.message === heading ? [] : [h('p', { lang: 'en', dir: 'ltr' }, refusal.message)],
  });
}
