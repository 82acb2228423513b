import { html, type TemplateResult } from 'lit';
import { renderNone, renderSection } from './render-section.js';
import { renderVerdict } from './render-verdict.js';
import type { RequestFacts } from './request-facts.js';
import { needsAttention } from './verdict.js';

/** What the page asked of other hosts so far, with what the policy says of them. */
export const renderRequests = (requests: readonly RequestFacts[]): TemplateResult =>
  renderSection(
    { title: 'Other hosts', count: requests.length, attention: requests.filter(needsAttention).length },
    requests.length > 0
      ? html`<ul>
          ${requests.map(renderHost)}
        </ul>`
      : renderNone('This page has asked nothing of other hosts so far.'),
  );

const renderHost = ({ host, count, example, initiator, services, verdict }: RequestFacts): TemplateResult =>
  html`<li>
    <p>${renderVerdict(verdict)} <code>${host}</code> ${count} ${count === 1 ? 'request' : 'requests'}</p>
    <p class="where">
      first by ${initiator}: <code>${example}</code>${
        services.length > 0 ? `; declared by ${services.join(', ')}` : ''
      }
    </p>
  </li>`;
