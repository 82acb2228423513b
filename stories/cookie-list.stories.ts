import '@konekto/elements/cookie-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { policies } from './policies.js';
import { siteParameters } from './with-site.js';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-cookie-list';

const meta: Meta = {
  title: 'Policy/Cookie list',
  component: tag,
  render: (_args, { globals }) =>
    html`<div class="column">
      <h1>${policies.bundled.gates.words[String(globals['locale'])]?.banner.cookies}</h1>
      <konekto-cookie-list></konekto-cookie-list>
    </div>`,
};

export default meta;
type Story = StoryObj;

/** Before a choice nothing is allowed but what the site can't do without. */
export const Undecided: Story = {
  play: async ({ canvasElement }) => {
    const list = await withinShadow(canvasElement, tag);
    await expect(await list.findAllByText('U staat dit niet toe')).toHaveLength(4);
    await expect(list.getAllByText('Altijd aan')).toHaveLength(1);
  },
};

export const AllAllowed: Story = {
  parameters: siteParameters({ decision: { analytics: true, marketing: true, media: true } }),
  play: async ({ canvasElement }) => {
    const list = await withinShadow(canvasElement, tag);
    await expect(await list.findAllByText('U staat dit toe')).toHaveLength(4);
  },
};

/** In a narrow place each row becomes a small list of names and values. */
export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: siteParameters({ decision: { analytics: true, marketing: false, media: true } }),
};

export const English: Story = { globals: { locale: 'en' } };

export const LongTexts: Story = { parameters: siteParameters({ policy: 'long' }) };

export const LongTextsNarrow: Story = { ...LongTexts, globals: Narrow.globals ?? {} };

/** The list follows a choice at once. */
export const FollowsTheChoice: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const list = await withinShadow(canvasElement, tag);
    await userEvent.click(await list.findByRole('button', { name: 'Keuze aanpassen' }));
    const preferences = await withinShadow(canvasElement, 'konekto-preferences');
    await userEvent.click(await preferences.findByRole('button', { name: 'Alles accepteren' }));
    await expect(await list.findAllByText('U staat dit toe')).toHaveLength(4);
  },
};
