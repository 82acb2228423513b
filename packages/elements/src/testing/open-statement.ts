import { html } from 'lit';
import type { PolicyViewer } from '../policy/policy-viewer.js';
import '../policy/konekto-policy.js';
import { ending, makeSite, show, textOf } from './site.js';

/** The statement as it stands in a page whose address ends in a hash, and what a reader does with it. */
export async function openStatement(hash = '') {
  const address = location.href;
  history.replaceState(null, '', hash || location.pathname + location.search);
  ending(() => history.replaceState(null, '', address));
  const element = await show<PolicyViewer>(html`<konekto-policy>Even wachten</konekto-policy>`, makeSite());
  await element.updateComplete;
  const root = element.shadowRoot!;
  const control = (id: string) => root.getElementById(id) as HTMLInputElement | HTMLSelectElement;
  const change = async (id: string, value: string, type: string) => {
    control(id).value = value;
    control(id).dispatchEvent(new Event(type, { bubbles: true }));
    await element.updateComplete;
  };
  const articles = () => [...root.querySelectorAll('article')];
  const nameOf = (article: Element) => article.getAttribute('aria-labelledby');
  return {
    element,
    root,
    focused: () => root.activeElement?.id,
    search: (query: string) => change('search', query, 'input'),
    choose: (id: string, value: string) => change(id, value, 'change'),
    status: () => textOf(root.querySelector('[role=status]')),
    part: (id: string) => articles().find((article) => nameOf(article) === id)!,
    visible: () => articles().flatMap((article) => (article.checkVisibility() ? nameOf(article) : [])),
  };
}
