import '@konekto/elements/contact-form';
import '@konekto/elements/cookie-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { formPage } from './form-page.js';

const meta: Meta = {
  title: 'Theming/Another brand',
  render: (_args, { globals }) =>
    html`${formPage(globals, 'contact', html`<konekto-contact-form></konekto-contact-form>`)}
      <div class="column" style="margin-block-start:3rem"><konekto-cookie-list></konekto-cookie-list></div>`,
  args: {
    '--konekto-color-accent': '#7a1f5c',
    '--konekto-color-on-accent': '#ffffff',
    '--konekto-radius': '0.125rem',
    '--konekto-radius-control': '0',
    '--konekto-font': 'Georgia, serif',
  },
};

export default meta;

/** Five custom properties give every element the look of another school. Change them in the controls. */
export const School: StoryObj = {};

/** A token may differ per scheme: `light-dark()` follows the page. */
export const SchoolDark: StoryObj = {
  globals: { theme: 'dark' },
  args: {
    '--konekto-color-accent': 'light-dark(#7a1f5c, #f3b1dc)',
    '--konekto-color-on-accent': 'light-dark(#ffffff, #3d0a2c)',
  },
};
