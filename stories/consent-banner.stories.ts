import '@konekto/elements/consent-banner';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { samplePage } from './sample-page.js';
import { siteParameters } from './with-site.js';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-consent-banner';
const narrow = { viewport: { value: 'narrow', isRotated: false } };

const meta: Meta = {
  title: 'Consent/Consent banner',
  component: tag,
  parameters: { docs: { story: { inline: false, height: '30rem' } } },
  render: (_args, { globals }) =>
    html`<konekto-consent-banner></konekto-consent-banner> ${samplePage(globals)}`,
};

export default meta;
type Story = StoryObj;

/** Refusing and accepting are one click each and weigh the same. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, tag);
    const refuse = banner.getByRole('button', { name: 'Weigeren' });
    const accept = banner.getByRole('button', { name: 'Accepteren' });
    await expect(lookOf(refuse)).toEqual(lookOf(accept));
    await expect(document.activeElement).toBe(document.body);
  },
};

/** On a small screen the banner leaves at least half of it to the page. */
export const Narrow: Story = {
  globals: narrow,
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, tag);
    const { height } = banner.getByRole('region').getBoundingClientRect();
    await expect(height).toBeLessThanOrEqual(innerHeight / 2);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    for (const button of banner.getAllByRole('button')) await expectInView(button);
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const NarrowDark: Story = { globals: { theme: 'dark', ...narrow } };

export const English: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, tag);
    await expect(banner.getByRole('region', { name: 'May we use cookies?' })).toHaveAttribute('lang', 'en');
  },
};

/** Eight purposes with long names, for a long organisation. */
export const LongTexts: Story = {
  parameters: siteParameters({ policy: 'long' }),
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, tag);
    for (const button of banner.getAllByRole('button')) await expectInView(button);
  },
};

/** The words scroll; the buttons stay in reach. */
export const LongTextsNarrow: Story = { ...LongTexts, globals: narrow };

/** In Arabic the layout mirrors. What the policy does not say in Arabic stays Dutch. */
export const RightToLeft: Story = { globals: { locale: 'ar' } };

/** A policy in which nothing needs consent shows no banner. */
export const NothingToAsk: Story = {
  parameters: siteParameters({ policy: 'pupils' }),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector(tag)?.shadowRoot;
    await expect(root?.childElementCount ?? 0).toBe(0);
  },
};

/** Global Privacy Control has refused advertising: the banner asks for the rest. */
export const GlobalPrivacyControl: Story = {
  parameters: siteParameters({ privacyControl: true }),
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, tag);
    await expect(banner.getByRole('region')).toHaveTextContent('Waarvoor: Statistieken en Video.');
  },
};

/** After a choice the banner goes, and a status says that the choice is kept. */
export const AfterChoice: Story = {
  play: async ({ canvasElement }) => {
    const banner = await withinShadow(canvasElement, tag);
    await userEvent.click(banner.getByRole('button', { name: 'Weigeren' }));
    await waitFor(() => expect(banner.queryByRole('button')).toBeNull());
    await expect(banner.getByRole('status')).toHaveTextContent('Uw keuze is opgeslagen.');
    await expect(document.cookie).toContain('konekto_consent=');
  },
};

function lookOf(button: HTMLElement): Record<string, unknown> {
  const { width, height } = button.getBoundingClientRect();
  const { font, color, backgroundColor, border } = getComputedStyle(button);
  return { width: Math.round(width), height: Math.round(height), font, color, backgroundColor, border };
}

async function expectInView(element: HTMLElement): Promise<void> {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  await expect(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight).toBe(true);
}
