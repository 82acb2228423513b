import { html, type TemplateResult } from 'lit';
import type { DebugReport } from './debug-report.js';
import { needsAttention } from './verdict.js';

/** The state of the page in a few words: what stands in the bar. */
export function renderSummary({ problems, decision, gates, storage, requests }: DebugReport): TemplateResult {
  const held = gates.filter(({ status }) => status === 'held').length;
  const unknown = [...storage, ...requests].filter(needsAttention).length;
  return html`<span class="summary">
    <span class="tag">${decision.status}</span>
    <span class="tag">${held} held</span>
    ${problems.length > 0 ? html`<span class="tag bad">${counted(problems.length, 'problem')}</span>` : ''}
    ${unknown > 0 ? html`<span class="tag bad">${unknown} to look at</span>` : ''}
  </span>`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
