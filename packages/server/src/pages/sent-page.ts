import { blocksMarkup, h, type CompiledForm, type FormWords } from '@konekto/policy';
import type { ServerContext } from '../server-context.js';
import { page } from './page.js';

/** The page that says that a form was received, and what happens next. */
export const sentPage = (context: ServerContext, form: CompiledForm, words: FormWords): string =>
  page(context, {
    language: form.language,
    title: words.sentTitle,
    heading: words.sentTitle,
    body: [
      ...blocksMarkup(form.thanks),
      h('p', {}, h('a', { href: `/forms/${form.id}?language=${form.language}` }, words.sentAgain)),
    ],
  });
