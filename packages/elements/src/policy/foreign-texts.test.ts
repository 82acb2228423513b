import { expect, html } from '@open-wc/testing';
import { expectArabic, expectDutch, makeArabicSite } from '../testing/arabic-site.js';
import { show } from '../testing/site.js';
import type { PolicyViewer } from './policy-viewer.js';
import './konekto-policy.js';

describe('<konekto-policy>', () => {
  it('says the language of texts that the policy has in Dutch only (WCAG 2.2 SC 3.1.2)', async () => {
    const element = await show<PolicyViewer>(html`<konekto-policy></konekto-policy>`, makeArabicSite());
    await element.updateComplete;
    const root = element.shadowRoot!;
    expectDutch(root, [
      'Wie wij zijn',
      'Uw rechten',
      'Leerlingen',
      'Wij werken voor scholen.',
      'Statistieken',
      'Nieuwsbrief',
    ]);
    expectArabic(root);
    const [all, pupils] = (root.getElementById('group') as HTMLSelectElement).options;
    expect(all).to.include({ lang: '', dir: '' });
    expect(pupils).to.include({ lang: 'nl', dir: 'ltr', text: 'Leerlingen' });
  });
});
