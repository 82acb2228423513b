import { h, type MarkupElement } from '../markup/markup.js';

/** Says at a form why it was not sent, and what to do; in the browser and on the server's page the same. */
export const formMessage = (title: string, text: string): MarkupElement =>
  h(
    'div',
    { class: 'konekto-form-failure', role: 'alert' },
    h('p', {}, h('strong', {}, title)),
    h('p', {}, text),
  );
