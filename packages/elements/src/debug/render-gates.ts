import { html, type TemplateResult } from 'lit';
import type { GateFacts, GateStatus } from './gate-facts.js';
import { renderNone, renderSection } from './render-section.js';

const tones: Readonly<Record<GateStatus, string>> = {
  never: 'bad',
  failed: 'bad',
  held: 'wait',
  open: 'good',
};

/** Every gate of the page: where it stands, what it waits for, and why. */
export const renderGates = (gates: readonly GateFacts[]): TemplateResult =>
  renderSection(
    {
      title: 'Gates',
      count: gates.length,
      attention: gates.filter(({ status }) => tones[status] === 'bad').length,
      open: true,
    },
    gates.length > 0
      ? html`<ul>
          ${gates.map(renderGate)}
        </ul>`
      : renderNone('No element of this page is gated: none has data-consent or data-service.'),
  );

const renderGate = ({ place, condition, service, status, why }: GateFacts): TemplateResult =>
  html`<li>
    <p><span class="tag ${tones[status]}">${status}</span> ${why}</p>
    <p class="where">
      <code>${place}</code> asks for <code>${condition}</code>${
        service && service !== condition ? html` (service <code>${service}</code>)` : ''
      }
    </p>
  </li>`;
