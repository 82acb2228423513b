import '@konekto/elements/policy';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { contentIn } from './with-site.js';
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
