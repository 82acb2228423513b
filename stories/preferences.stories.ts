import '@konekto/elements/preferences';
import type { Preferences } from '@konekto/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { samplePage } from './sample-page.js';
import { siteParameters } from './with-site.js';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-preferences';

/** The dialog opens as soon as the element stands in the page. */
const open = (element: Element | undefined): void => void (element as Preferences | undefined)?.open();

const meta: Meta = {
  title: 'Consent/Preferences',
  component: tag,
  parameters: { docs: { story: { inline: false, height: '44rem' } } },
  render: (_args, { globals }) =>
    html`${samplePage(globals)}<konekto-preferences ${ref(open)}></konekto-preferences>`,
};

export default meta;
type Story = StoryObj;

/** Nothing is on but what the site can't do without. The heading has the focus. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    const switches = await dialog.findAllByRole('checkbox');
    for (const one of switches) await expect(one).not.toBeChecked();
    const heading = dialog.getByRole('heading', { name: 'Cookie-instellingen' });
    await expect(canvasElement.querySelector(tag)?.shadowRoot?.activeElement).toBe(heading);
  },
};

/** Every service has its own switch, and says what it keeps. */
export const ServicesExpanded: Story = {
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    const [, statistics] = await dialog.findAllByText(/^Diensten/);
    if (statistics) await userEvent.click(statistics);
    await expect(dialog.getByRole('checkbox', { name: 'Bezoekersteller' })).toBeVisible();
  },
};

/** One of two services is on: the switch of the purpose stands half way. */
export const Mixed: Story = {
  parameters: siteParameters({
    decision: { analytics: false, 'visitor-statistics': true, media: true },
  }),
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    await expect(await dialog.findByRole('checkbox', { name: 'Statistieken' })).toBePartiallyChecked();
    await expect(dialog.getByRole('checkbox', { name: 'Video' })).toBeChecked();
  },
};

export const AllAllowed: Story = {
  parameters: siteParameters({ decision: { analytics: true, marketing: true, media: true } }),
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = { ...Mixed, globals: { theme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };

export const LongTexts: Story = { parameters: siteParameters({ policy: 'long' }) };

export const LongTextsNarrow: Story = { ...LongTexts, globals: Narrow.globals ?? {} };

/** For pupils nothing is asked; the dialog says what is always on, and has nothing to answer. */
export const NothingToAsk: Story = {
  parameters: siteParameters({ policy: 'pupils' }),
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    await expect(await dialog.findAllByRole('button')).toHaveLength(1);
  },
};

/** The dialog says why advertising is off, and lets the visitor decide otherwise (CB-20). */
export const GlobalPrivacyControl: Story = {
  parameters: siteParameters({ privacyControl: true }),
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    await expect(await dialog.findByText(/Global Privacy Control/)).toHaveTextContent('dit uit: Marketing.');
    await expect(dialog.getByRole('checkbox', { name: 'Marketing' })).not.toBeChecked();
  },
};

/** In Arabic the layout mirrors. What the policy does not say in Arabic stays Dutch. */
export const RightToLeft: Story = { globals: { locale: 'ar' } };

/** Closing the dialog saves nothing. */
export const ClosedUnsaved: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    await userEvent.click(await dialog.findByRole('checkbox', { name: 'Video' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Sluiten zonder opslaan' }));
    await waitFor(() => expect(dialog.queryByRole('dialog')).toBeNull());
    await expect(document.cookie).not.toContain('konekto_consent=');
  },
};

/** Who has decided can take a copy of the decision along. */
export const Receipt: Story = {
  tags: ['!autodocs'],
  parameters: siteParameters({ decision: { analytics: false, marketing: false, media: true } }),
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    await expect(await dialog.findByRole('button', { name: 'Mijn toestemming downloaden' })).toBeVisible();
  },
};

/** What could not be removed after a withdrawal is told, and the dialog stays open. */
export const RemainingStorage: Story = {
  tags: ['!autodocs'],
  parameters: siteParameters({
    decision: { analytics: true, marketing: true, media: true },
    clearStorage: () =>
      Promise.resolve({ removed: ['_pm_session'], remaining: ['_stat_visit', '_pm_id.7a2f'] }),
  }),
  play: async ({ canvasElement }) => {
    const dialog = await withinShadow(canvasElement, tag);
    await userEvent.click(await dialog.findByRole('button', { name: 'Alles weigeren' }));
    const alert = await dialog.findByRole('alert');
    await expect(alert).toHaveTextContent('_stat_visit, _pm_id.7a2f');
    await expect(alert.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  },
};
