import type { Service } from '../document/document.js';

/** A tracker, and what gives it away in a declaration. */
export interface FoundTracker {
  readonly name: string;
  readonly sign: string;
}

/**
 * Services that advertisers know visitors by on more than one site, or whose provider uses the data for itself, by the
 * domains that their own documentation names. Short on purpose: what is not on it is not thereby harmless.
 */
const trackers: Readonly<Record<string, readonly string[]>> = {
  'Google Ads': ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com'],
  'Google Analytics': ['google-analytics.com', 'analytics.google.com'],
  Meta: ['connect.facebook.net', 'facebook.com'],
  'Microsoft Advertising': ['bat.bing.com'],
  'Microsoft Clarity': ['clarity.ms'],
  LinkedIn: ['px.ads.linkedin.com', 'snap.licdn.com'],
  TikTok: ['analytics.tiktok.com'],
  X: ['static.ads-twitter.com', 'analytics.twitter.com'],
  Pinterest: ['ct.pinterest.com'],
  Snapchat: ['sc-static.net', 'tr.snapchat.com'],
  Criteo: ['criteo.com', 'criteo.net'],
};

const signals: Partial<Record<Service['signals'][number], string>> = {
  'microsoft-uet': 'Microsoft Advertising',
  'microsoft-clarity': 'Microsoft Clarity',
  'meta-pixel': 'Meta',
};

/** The tracker behind a service, where its domains or signals are those of a known one. */
export function crossSiteTrackerOf({ domains, signals: told }: Service): FoundTracker | undefined {
  for (const domain of domains) {
    const host = domain.toLowerCase().replace(/:\d+$/, '');
    for (const [name, hosts] of Object.entries(trackers))
      if (hosts.some((known) => host === known || host.endsWith(`.${known}`)))
        return { name, sign: `the domain ${domain}` };
  }
  for (const signal of told) {
    const name = signals[signal];
    if (name) return { name, sign: `the signal ${signal}` };
  }
  return undefined;
}
