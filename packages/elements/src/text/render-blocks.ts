import type { Block, Inline } from '@konekto/policy/browser';
import { html, type TemplateResult } from 'lit';

/** Policy text as template parts. Headings in it become `h4`: the sections around it have h2 and h3. */
export const renderBlocks = (blocks: readonly Block[]): TemplateResult[] => blocks.map(renderBlock);

function renderBlock(block: Block): TemplateResult {
  if (block.type === 'heading') return html`<h4>${block.children.map(renderInline)}</h4>`;
  if (block.type === 'paragraph') return html`<p>${block.children.map(renderInline)}</p>`;
  const items = block.items.map((item) => html`<li>${renderItem(item)}</li>`);
  return block.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** An item of one paragraph needs no paragraph. */
function renderItem(item: readonly Block[]): unknown {
  const [only, ...others] = item;
  return only?.type === 'paragraph' && others.length === 0
    ? only.children.map(renderInline)
    : renderBlocks(item);
}

function renderInline(inline: Inline): unknown {
  if (inline === '\n') return html`<br />`;
  if (typeof inline === 'string') return inline;
  const words = inline.children.map(renderInline);
  if (inline.type === 'link') return html`<a href=${inline.href}>${words}</a>`;
  return inline.type === 'strong' ? html`<strong>${words}</strong>` : html`<em>${words}</em>`;
}
