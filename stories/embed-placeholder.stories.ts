import '@konekto/elements/embed-placeholder';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { heldEmbed } from './held-embed.js';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-embed-placeholder';
const code = `<iframe data-consent="media" data-service="video-player" data-src="…" title="Open dag"></iframe>`;

const meta: Meta = {
  title: 'Consent/Embed placeholder',
  component: tag,
  parameters: { docs: { source: { code } } },
  render: () => html`<div class="column">${heldEmbed({ title: 'Een dag op stage' })}</div>`,
};

export default meta;
type Story = StoryObj;

/** As large as the video, so that the page doesn't jump. It requests nothing. */
export const Video: Story = {
  play: async ({ canvasElement }) => {
    await withinShadow(canvasElement, tag);
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  },
};

/** An embed of 320 by 180 pixels: the words give way, so that the box keeps its size. */
export const Small: Story = {
  render: () => heldEmbed({ title: 'Rondleiding', width: 320, height: 180 }),
  play: async ({ canvasElement }) => {
    const box = await withinShadow(canvasElement, tag);
    const { width, height } = box.getByRole('group').getBoundingClientRect();
    await expect([Math.round(width), Math.round(height)]).toEqual([320, 180]);
  },
};

/** The title of the embed keeps the names of the buttons apart. */
export const TwoOnAPage: Story = {
  render: () =>
    html`<div class="pair">
      ${heldEmbed({ title: 'Een dag op stage' })} ${heldEmbed({ title: 'De open dag' })}
    </div>`,
  play: async ({ canvasElement }) => {
    await withinShadow(canvasElement, tag);
    const names = [...canvasElement.querySelectorAll(tag)].map(
      ({ shadowRoot }) => shadowRoot?.querySelector('button')?.textContent,
    );
    await expect(names).toEqual(['Eenmalig tonen: Een dag op stage', 'Eenmalig tonen: De open dag']);
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };

/** Once shows this embed and remembers nothing. */
export const ShownOnce: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const box = await withinShadow(canvasElement, tag);
    await userEvent.click(box.getByRole('button', { name: /^Eenmalig tonen/ }));
    await waitFor(() => expect(canvasElement.querySelector('iframe')).toBeVisible());
    await expect(document.cookie).not.toContain('konekto_consent=');
  },
};

/** Always allows the service, so that every embed of it shows. */
export const ShownAlways: Story = {
  ...TwoOnAPage,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const box = await withinShadow(canvasElement, tag);
    await userEvent.click(box.getByRole('button', { name: /^Altijd tonen/ }));
    await waitFor(() => expect(canvasElement.querySelectorAll('iframe')).toHaveLength(2));
    await expect(document.cookie).toContain('konekto_consent=');
  },
};
