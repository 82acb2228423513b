import '@konekto/elements/newsletter-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { formPage } from './form-page.js';
import { stubBackend } from './stub-backend.js';

const meta: Meta = {
  title: 'Forms/Newsletter form',
  component: 'konekto-newsletter-form',
  render: (_args, { globals }) =>
    formPage(globals, 'newsletter', html`<konekto-newsletter-form></konekto-newsletter-form>`),
};

export default meta;
type Story = StoryObj;

/** Analysis and tracking are separate boxes; signing up works without them. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('checkbox')).toHaveLength(2);
    for (const consent of canvas.getAllByRole('checkbox')) await expect(consent).not.toBeRequired();
  },
};

export const Sent: Story = {
  tags: ['!autodocs'],
  beforeEach: () => stubBackend('stored'),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Naam' }), 'Sanne de Vries');
    await userEvent.type(canvas.getByRole('textbox', { name: 'E-mailadres' }), 'sanne@voorbeeld.nl');
    await userEvent.click(canvas.getByRole('button', { name: 'Aanmelden' }));
    await expect(await canvas.findByText(/Bevestig uw aanmelding/)).toBeVisible();
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };
