import '@konekto/elements/consent-banner';
import '@konekto/elements/debug';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { debugPage, type DebugPage } from './debug-page.js';
import { samplePage } from './sample-page.js';
import { siteParameters } from './with-site.js';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-debug';
const narrow = { viewport: { value: 'narrow', isRotated: false } };
const code = '<script src="/konekto/konekto.js" data-debug async></script>';

type Globals = Readonly<Record<string, unknown>>;

const page = (options: DebugPage, before: TemplateResult | string = '') => ({
  render: (_args: unknown, { globals }: { globals: Globals }) =>
    html`${before} ${samplePage(globals)} ${debugPage(options)}`,
});

const meta: Meta = {
  title: 'Consent/Debug overlay',
  component: tag,
  // Until it shows there is nothing to check.
  play: async ({ canvasElement }) => void (await withinShadow(canvasElement, tag)),
  parameters: { docs: { source: { code }, story: { inline: false, height: '40rem' } } },
};

export default meta;
type Story = StoryObj;

/** Nothing decided yet: each gate says what it waits for. */
export const Undecided: Story = {
  ...page({}),
  play: async ({ canvasElement }) => {
    const overlay = await withinShadow(canvasElement, tag);
    await expect(overlay.getAllByText('waits for consent to marketing', { exact: false })[0]).toBeVisible();
  },
};

/** What the page does wrong stands first, with the remedy. */
export const WithProblems: Story = page({ mistaken: true });

/** One purpose granted, the others refused. */
export const Decided: Story = page({ decision: { analytics: true } });

/** As it begins: a bar that says whether there is something to look at. */
export const Collapsed: Story = page({ mistaken: true, open: false });

/** It stands above the banner and leaves its buttons free. */
export const WithBanner: Story = {
  ...page({ mistaken: true }, html`<konekto-consent-banner></konekto-consent-banner>`),
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, 'konekto-consent-banner');
    const overlay = await withinShadow(canvasElement, tag);
    await waitFor(() => {
      const { bottom } = overlay.getByRole('complementary').getBoundingClientRect();
      return expect(bottom).toBeLessThanOrEqual(banner.getByRole('region').getBoundingClientRect().top);
    });
  },
};

export const WithBannerNarrow: Story = { ...WithBanner, globals: narrow };

export const Narrow: Story = {
  ...page({ mistaken: true }),
  globals: narrow,
  play: async ({ canvasElement }) => {
    await withinShadow(canvasElement, tag);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const Dark: Story = { ...page({ mistaken: true }), globals: { theme: 'dark' } };

/** A policy in which nobody is asked for consent. */
export const NothingToAsk: Story = { ...page({}), parameters: siteParameters({ policy: 'pupils' }) };

/** Deciding from the overlay shows at once what opens. */
export const AcceptsAll: Story = {
  ...page({}),
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const overlay = await withinShadow(canvasElement, tag);
    await userEvent.click(overlay.getByRole('button', { name: 'Accept all' }));
    await waitFor(() =>
      expect(overlay.getAllByText('marketing is granted', { exact: false })[0]).toBeVisible(),
    );
  },
};
