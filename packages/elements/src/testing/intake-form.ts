import { html } from 'lit';
import '../form/konekto-form.js';
import { openContactForm } from './contact-form.js';
import { textOf } from './site.js';

/** The form with radio buttons, a date and conditions as it stands in a page, with a backend that stores what it sends. */
export async function openIntakeForm() {
  const opened = await openContactForm(html`<konekto-form form="intake"></konekto-form>`);
  const { form } = opened;
  return {
    ...opened,
    byLabel: (label: string) =>
      [...form().querySelectorAll('label')].find((found) => textOf(found).startsWith(label))!
        .control as HTMLInputElement,
    boxOf: (name: string) => form().querySelector<HTMLElement>(`[data-field=${name}]`)!,
    errorAt: (name: string) => textOf(form().querySelector(`[data-field=${name}] .konekto-field-error`)),
    links: () => [...form().querySelectorAll<HTMLAnchorElement>('.konekto-form-summary a')],
  };
}
