import '@konekto/elements/contact-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { formPage } from './form-page.js';
import { stubBackend } from './stub-backend.js';

const meta: Meta = {
  title: 'Forms/Contact form',
  component: 'konekto-contact-form',
  render: (_args, { globals }) =>
    formPage(globals, 'contact', html`<konekto-contact-form></konekto-contact-form>`),
};

export default meta;
type Story = StoryObj;

/** Label above each field, one optional field marked as such, and the notice before the button. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Naam' })).toBeRequired();
    for (const consent of canvas.getAllByRole('checkbox')) await expect(consent).not.toBeChecked();
  },
};

/** The summary takes the focus and links to each field; the same words stand beside the field. */
export const Errors: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'E-mailadres' }), 'sanne@voorbeeld');
    await userEvent.type(canvas.getByRole('textbox', { name: /^Telefoonnummer/ }), '12');
    await userEvent.click(canvas.getByRole('button', { name: 'Versturen' }));
    const summary = await canvas.findByRole('group', { name: 'Er is nog iets niet goed ingevuld' });
    await expect(summary).toHaveFocus();
    await expect(within(summary).getAllByRole('link')).toHaveLength(4);
    const name = canvas.getByRole('textbox', { name: 'Naam' });
    await expect(name).toBeInvalid();
    await expect(name).toHaveAccessibleDescription('Fout: Vul in: Naam');
  },
};

export const ErrorsDark: Story = { ...Errors, globals: { theme: 'dark' } };

export const ErrorsNarrow: Story = {
  ...Errors,
  globals: { viewport: { value: 'narrow', isRotated: false } },
};

export const Filled: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => fillIn(canvas),
};

/** What happens next, and a way to send another message. */
export const Sent: Story = {
  tags: ['!autodocs'],
  beforeEach: () => stubBackend('stored'),
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Versturen' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Bedankt, uw bericht is verstuurd' }),
    ).toHaveFocus();
  },
};

export const SentDark: Story = { ...Sent, globals: { theme: 'dark' } };

/** Nothing typed is lost when the backend can't be reached. */
export const Failed: Story = {
  tags: ['!autodocs'],
  beforeEach: () => stubBackend('unreachable'),
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Versturen' }));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('Het versturen is niet gelukt'));
    await expect(canvas.getByRole('textbox', { name: 'Naam' })).toHaveValue('Sanne de Vries');
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };

async function fillIn(canvas: ReturnType<typeof within>): Promise<void> {
  await userEvent.type(await canvas.findByRole('textbox', { name: 'Naam' }), 'Sanne de Vries');
  await userEvent.type(canvas.getByRole('textbox', { name: 'E-mailadres' }), 'sanne@voorbeeld.nl');
  await userEvent.type(canvas.getByRole('textbox', { name: /^Uw vraag/ }), 'Wanneer is de open dag?');
}
