import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { ContactForm } from '../form/contact-form.js';
import '../form/konekto-contact-form.js';
import { FormBackend } from './form-backend.js';
import { makeSite, show } from './site.js';

/** What a visitor types into the contact form, all of it right. */
export const answers = { name: 'Jo Visser', email: 'jo@example.org', message: 'Dag!\nEen vraag.' };

/** The contact form as it stands in a page, with a backend that stores what it sends. */
export async function openContactForm(
  template = html`<konekto-contact-form></konekto-contact-form>`,
  site = makeSite(),
) {
  const backend = new FormBackend();
  const element = await show<ContactForm>(template, site);
  const form = () => element.querySelector('form')!;
  const field = (name: string) => form().elements.namedItem(name) as HTMLInputElement;
  return {
    ...{ backend, element, form, field },
    fill: (values: Readonly<Record<string, string>>) => {
      for (const [name, value] of Object.entries(values)) field(name).value = value;
    },
    submit: async () => {
      form().requestSubmit();
      await settled();
      await waitUntil(() => !element.matches(':state(sending)'), 'the form is still being sent');
    },
  };
}

/** Waits until an answer has been dealt with. */
export const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
