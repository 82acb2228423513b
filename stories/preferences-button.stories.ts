import '@konekto/elements/preferences-button';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-preferences-button';

const meta: Meta = {
  title: 'Consent/Preferences button',
  component: tag,
  render: () => html`<konekto-preferences-button></konekto-preferences-button>`,
};

export default meta;
type Story = StoryObj;

/** The way back to the choice. Put it where visitors look for it on every page: the footer. */
export const Default: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };

/** It takes its colour and typeface from the place where it stands. */
export const InFooter: Story = {
  render: () =>
    html`<footer
      style="display:flex;flex-wrap:wrap;gap:1rem;align-items:center;justify-content:space-between;padding:1.5rem;background:#0b3440;color:#fff"
    >
      <span>Konekto</span>
      <konekto-preferences-button></konekto-preferences-button>
    </footer>`,
};

/** Other words go inside the element. */
export const OwnWords: Story = {
  render: () => html`<konekto-preferences-button>Privacy en cookies</konekto-preferences-button>`,
};

export const OpensPreferences: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const button = await withinShadow(canvasElement, tag);
    await userEvent.click(button.getByRole('button', { name: 'Cookie-instellingen' }));
    const preferences = await withinShadow(canvasElement, 'konekto-preferences');
    await waitFor(() => expect(preferences.getByRole('dialog')).toBeVisible());
  },
};
