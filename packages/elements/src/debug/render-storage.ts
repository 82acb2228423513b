import { html, type TemplateResult } from 'lit';
import { renderNone, renderSection } from './render-section.js';
import { renderVerdict } from './render-verdict.js';
import type { StorageFacts } from './storage-facts.js';
import { needsAttention } from './verdict.js';

/** What this origin keeps in the browser, with what the policy says of it. */
export const renderStorage = (storage: readonly StorageFacts[]): TemplateResult =>
  renderSection(
    { title: 'Storage', count: storage.length, attention: storage.filter(needsAttention).length },
    html`${
        storage.length > 0
          ? html`<ul>
              ${storage.map(renderItem)}
            </ul>`
          : renderNone('Scripts see nothing stored in this browser.')
      }
      <p class="note">No script can see cookies marked HttpOnly, or those of other sites.</p>`,
  );

const renderItem = ({ kind, name, services, verdict }: StorageFacts): TemplateResult =>
  html`<li>
    <p>${renderVerdict(verdict)} ${kind} <code>${name}</code></p>
    ${services.length > 0 ? html`<p class="where">declared by ${services.join(', ')}</p>` : ''}
  </li>`;
