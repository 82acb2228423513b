import type { Block, Inline } from '@konekto/policy';
import { html, type TemplateResult } from 'lit';
import { contentIn } from './with-site.js';

/** A page around a form: its title and introduction as the policy words them, which the form itself leaves to the page. */
export function formPage(
  globals: Readonly<Record<string, unknown>>,
  id: string,
  form: TemplateResult,
): TemplateResult {
  const description = contentIn(globals).forms.forms[id];
  if (!description) throw new Error(`The bundled policy has no form ${id}.`);
  return html`<h1>${description.title}</h1>
    <p class="intro">${description.intro.map(textOf)}</p>
    ${form}`;
}

const textOf = (block: Block): string =>
  block.type === 'paragraph' ? block.children.map(wordsOf).join('') : '';

const wordsOf = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.children.map(wordsOf).join('');
