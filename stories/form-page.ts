import { blocksMarkup, h, inlineMarkup, markupToHtml } from '@konekto/policy';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { contentIn } from './with-site.js';

/** A page around a form: its title and introduction as the policy words them, which the form itself leaves to the page. */
export function formPage(
  globals: Readonly<Record<string, unknown>>,
  id: string,
  form: TemplateResult,
): TemplateResult {
  const description = contentIn(globals).forms.forms[id];
  if (!description) throw new Error(`The bundled policy has no form ${id}.`);
  const title = h('h1', {}, inlineMarkup(description.title));
  const intro = h('div', { class: 'intro' }, ...blocksMarkup(description.intro));
  return html`${unsafeHTML([title, intro].map(markupToHtml).join(''))}${form}`;
}
