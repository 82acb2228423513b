import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../../../../node_modules/.cache/konekto/bench-site/', import.meta.url));
const bundle = fileURLToPath(new URL('../../../../packages/embed/dist/bundle/', import.meta.url));
const banner = 'konekto-consent-banner >>> .actions button';

/** The policy of the page with the services of the sweep in the place of its own, as `konekto build` compiles it. */
function policyWith(services) {
  const policy = JSON.parse(readFileSync(`${site}policy.json`, 'utf8'));
  policy.gates.services = services.map(({ id, title, cookie }) => ({
    id,
    name: title,
    purpose: 'analytics',
    domains: [],
    storage: [{ kind: 'cookie', name: cookie }],
  }));
  return encodeURIComponent(JSON.stringify(policy));
}

export default {
  title: 'konekto',
  assets: { 'site/': site, 'generic/': bundle },
  acceptBtn: `${banner}:nth-of-type(2)`,
  rejectBtn: `${banner}:nth-of-type(1)`,
  prefsBtn: `${banner}:nth-of-type(3)`,
  prefs: 'konekto-preferences >>> dialog',
  withdraw: async (page) => {
    await page.evaluate(() => globalThis.konekto.openPreferences());
    await page.locator('konekto-preferences .actions button').first().click();
  },
  scale: ({ scripts, services, head, inline, base }) =>
    `${head}<script src="${base}/generic/konekto.js" data-policy="data:application/json,${policyWith(services)}"></script>` +
    scripts
      .map(({ id, service }) => `<script type="text/plain" data-service="${service}">${inline(id)}</script>`)
      .join('\n'),
};
