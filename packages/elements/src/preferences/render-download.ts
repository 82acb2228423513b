import type { PreferencesWords } from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../site/site.js';

/** A visitor's own copy of the decision (CB-17): a quiet control, where there is a decision. */
export const renderDownload = (site: Site, words: PreferencesWords): TemplateResult | typeof nothing =>
  site.consent.state.status === 'decided'
    ? html`<p class="download">
        <button type="button" @click=${() => void downloadReceipt(site, words)}>${words.download}</button>
      </p>`
    : nothing;

/** Hands the receipt over as a file. That it could not be made has been told by event. */
async function downloadReceipt(site: Site, { downloadName }: PreferencesWords): Promise<void> {
  const receipt = await site.receipt().catch(() => null);
  if (!receipt) return;
  const file = new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${downloadName}-${site.consent.state.decidedAt}.json`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
