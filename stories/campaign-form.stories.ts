import '@konekto/elements/campaign-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import { formPage } from './form-page.js';

const meta: Meta<{ campaign?: string }> = {
  title: 'Forms/Campaign form',
  component: 'konekto-campaign-form',
  argTypes: { campaign: { control: 'select', options: ['open-dag', 'stage-week'] } },
  render: ({ campaign }, { globals }) =>
    formPage(
      globals,
      'campaign',
      html`<konekto-campaign-form campaign=${ifDefined(campaign)}></konekto-campaign-form>`,
    ),
};

export default meta;
type Story = StoryObj<{ campaign?: string }>;

/** The page says which campaign it is for, so the visitor isn't asked. */
export const FixedCampaign: Story = {
  args: { campaign: 'open-dag' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Voornaam' })).toBeVisible();
    await expect(canvas.queryByRole('combobox')).toBeNull();
  },
};

/** Without the attribute the visitor chooses. */
export const ChoiceOfCampaign: Story = {
  play: async ({ canvas }) => {
    const campaign = await canvas.findByRole('combobox', { name: 'Campagne' });
    await userEvent.selectOptions(campaign, 'Week van de stage');
    await expect(campaign).toHaveValue('stage-week');
  },
};

/** A postcode may be typed in any way that people write it. */
export const ChecksThePostcode: Story = {
  args: { campaign: 'open-dag' },
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    const postcode = await canvas.findByRole('textbox', { name: 'Postcode' });
    await userEvent.type(postcode, '1234');
    await userEvent.tab();
    await expect(postcode).toBeInvalid();
    await userEvent.type(postcode, 'ab');
    await expect(postcode).not.toBeInvalid();
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const English: Story = { globals: { locale: 'en' } };
