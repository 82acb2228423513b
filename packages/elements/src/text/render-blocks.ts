import type { Block, Inline } from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';

/** The level of headings in a text: one below the heading that the text stands under. */
type Heading = 'h3' | 'h4';

/** Policy text as template parts. */
export const renderBlocks = (blocks: readonly Block[], heading: Heading = 'h4'): TemplateResult[] =>
  blocks.map((block) => renderBlock(block, heading));

function renderBlock(block: Block, heading: Heading): TemplateResult {
  if (block.type === 'heading') {
    const words = block.children.map(renderInline);
    return heading === 'h3' ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
  }
  if (block.type === 'paragraph') return html`<p>${block.children.map(renderInline)}</p>`;
  const items = block.items.map((item) => html`<li>${renderItem(item, heading)}</li>`);
  return block.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** An item of one paragraph needs no paragraph. */
function renderItem(item: readonly Block[], heading: Heading): unknown {
  const [only, ...others] = item;
  return only?.type === 'paragraph' && others.length === 0
    ? only.children.map(renderInline)
    : renderBlocks(item, heading);
}

function renderInline(inline: Inline): unknown {
  if (inline === '\n') return html`<br />`;
  if (typeof inline === 'string') return inline;
  const words = inline.children.map(renderInline);
  // The groups of digits in a telephone number would change places in text that runs from right to left.
  const direction = inline.type === 'link' && inline.href.startsWith('tel:') ? 'ltr' : nothing;
  if (inline.type === 'link') return html`<a href=${inline.href} dir=${direction}>${words}</a>`;
  return inline.type === 'strong' ? html`<strong>${words}</strong>` : html`<em>${words}</em>`;
}
