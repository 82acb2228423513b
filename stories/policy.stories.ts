import '@konekto/elements/policy';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { contentIn, siteParameters } from './with-site.js';
import { withinShadow } from './within-shadow.js';

const tag = 'konekto-policy';

const meta: Meta = {
  title: 'Policy/Privacy statement',
  component: tag,
  render: (_args, { globals }) =>
    html`<h1>${contentIn(globals).statement.title}</h1>
      <konekto-policy></konekto-policy>`,
};

export default meta;
type Story = StoryObj;

/** The whole statement of Konekto, with its contents beside it. What the policy leaves unknown says so. */
export const Default: Story = {
  play: async ({ canvasElement, globals }) => {
    const statement = await withinShadow(canvasElement, tag);
    const { sections } = contentIn(globals).statement;
    for (const { id, heading } of sections) {
      const link = await statement.findByRole('link', { name: heading });
      await expect(link).toHaveAttribute('href', `#${id}`);
    }
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow', isRotated: false } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const English: Story = { ...Default, globals: { locale: 'en' } };

/** Someone looks for a word: the parts that have it are left, and open. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const statement = await withinShadow(canvasElement, tag);
    await userEvent.type(await statement.findByRole('searchbox'), 'geboortedatum');
    await expect(await statement.findByText('Geboortedatum')).toBeVisible();
    await expect(await statement.findByText('Onderdelen gevonden: 1')).toBeVisible();
  },
};

/** A site with an archive shows what each version changed, and what it asked consent for again. */
export const Versions: Story = {
  parameters: siteParameters({ archive: true }),
  play: async ({ canvasElement }) => {
    const statement = await withinShadow(canvasElement, tag);
    await userEvent.click(await statement.findByText('Versies van deze privacyverklaring'));
    await userEvent.click(await statement.findByText(/Versie 2026-11-23/, { selector: 'summary strong' }));
    await expect(await statement.findByText(/Wij gebruiken nu ook Paginameter/)).toBeVisible();
  },
};

/** The register of one application. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const statement = await withinShadow(canvasElement, tag);
    await userEvent.selectOptions(await statement.findByLabelText('Toepassing'), 'StageRegie');
    await expect(await statement.findByText('Onderdelen gevonden: 3')).toBeVisible();
  },
};
