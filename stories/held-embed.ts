import { SiteRequestEvent, type Site } from '@konekto/elements/site';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ifDefined } from 'lit/directives/if-defined.js';

/** An embed as a page writes it. */
export interface HeldEmbed {
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

const service = 'video-player';
const condition = { granted: [service], refused: [], service };
const video =
  '<body style="margin:0;display:grid;place-items:center;height:100vh;background:#222;color:#fff">▶</body>';

/** An iframe with a placeholder in its place, as the gate does it: shown once, or for as long as the visitor allows it. */
export const heldEmbed = ({ title, width, height }: HeldEmbed): TemplateResult =>
  html`<iframe
    class=${width ? 'fixed' : 'video'}
    title=${title}
    width=${ifDefined(width)}
    height=${ifDefined(height)}
    ${ref((embed) => queueMicrotask(() => hold(embed)))}
  ></iframe>`;

function hold(embed: Element | undefined): void {
  if (!(embed instanceof HTMLIFrameElement) || !embed.isConnected) return;
  embed.dispatchEvent(new SiteRequestEvent((site) => replace(embed, site)));
}

function replace(embed: HTMLIFrameElement, site: Site): void {
  const placeholder = document.createElement('konekto-embed-placeholder');
  const show = (): void => {
    embed.srcdoc = video;
    placeholder.replaceWith(embed);
  };
  const hide = (): void => embed.replaceWith(placeholder);
  placeholder.show(site, { embed, condition, once: show });
  site.consent.subscribe(() => (site.consent.allows(service) ? show() : hide()));
  if (site.consent.allows(service)) show();
  else hide();
}
