import '@konekto/elements/data-request-form';
import '@konekto/elements/form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { siteParameters } from './with-site.js';

const meta: Meta = {
  title: 'Forms/Form of your own',
  component: 'konekto-form',
  parameters: siteParameters({ policy: 'ownForms' }),
  render: () =>
    html`<h1>Kennismaken</h1>
      <konekto-form form="intake"></konekto-form>`,
};

export default meta;
type Story = StoryObj;

/** Radio buttons in a group with a legend, a date, and a long answer. The telephone number is not asked yet. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radiogroup', { name: 'Hoe wilt u kennismaken?' })).toBeVisible();
    await expect(canvas.queryByRole('textbox', { name: 'Telefoonnummer' })).toBeNull();
  },
};

/** An answer calls for another question, which is required from then on. */
export const Condition: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Aan de telefoon' }));
    await expect(canvas.getByRole('textbox', { name: 'Telefoonnummer' })).toBeRequired();
    await expect(canvas.getByRole('radio', { name: 'Aan de telefoon' })).toHaveFocus();
  },
};

/** A group is refused as a whole; the summary leads to its first button. */
export const Errors: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Versturen' }));
    await expect(canvas.getByRole('radiogroup')).toHaveAccessibleDescription(
      'Bellen duurt een kwartier. Fout: Maak een keuze bij Hoe wilt u kennismaken?',
    );
    const link = canvas.getByRole('link', { name: 'Maak een keuze bij Hoe wilt u kennismaken?' });
    await userEvent.click(link);
    await expect(canvas.getByRole('radio', { name: 'Op school' })).toHaveFocus();
  },
};

export const ErrorsDark: Story = { ...Errors, globals: { theme: 'dark' } };

/** Near the limit a long answer says how much it can still take. */
export const Count: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    const message = await canvas.findByRole('textbox', { name: /^Uw vraag/ });
    await userEvent.type(
      message,
      'Wij zijn een school met zeshonderd leerlingen en zoeken stageplaatsen. Dank!',
    );
    await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement(), { timeout: 2000 });
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const English: Story = { globals: { locale: 'en' } };

/** For who wants to see, correct or take back their data. */
export const DataRequest: Story = {
  render: () =>
    html`<h1>Vraag over uw gegevens</h1>
      <konekto-data-request-form></konekto-data-request-form>`,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('radio')).toHaveLength(6);
  },
};
