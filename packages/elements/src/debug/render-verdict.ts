import { html, type TemplateResult } from 'lit';
import { needsAttention, type Verdict } from './verdict.js';

/** A verdict as a tag. */
export const renderVerdict = (verdict: Verdict): TemplateResult =>
  html`<span class="tag ${needsAttention({ verdict }) ? 'bad' : 'good'}">${verdict}</span>`;
