import { ReadyEvent } from '@konekto/consent';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { provideSite } from '../site/site-request-event.js';
import { makeSite, show, textOf } from '../testing/site.js';
import type { PreferencesButton } from './preferences-button.js';
import './konekto-preferences-button.js';

async function setup(template = html`<konekto-preferences-button></konekto-preferences-button>`) {
  const opened: true[] = [];
  const site = makeSite({ openPreferences: async () => void opened.push(true) });
  const element = await show<PreferencesButton>(template, site);
  return { element, site, opened, button: element.shadowRoot!.querySelector('button')! };
}

describe('<konekto-preferences-button>', () => {
  it('has the words of the policy', async () => {
    const { button } = await setup();
    expect(textOf(button)).to.equal('Cookie-instellingen');
  });

  it('takes other words of the page', async () => {
    const { button } = await setup(html`<konekto-preferences-button>Cookies</konekto-preferences-button>`);
    const slot = button.querySelector('slot')!;
    expect(slot.assignedNodes().map(textOf)).to.deep.equal(['Cookies']);
  });

  it('opens the preferences with one click, and by keyboard', async () => {
    const { element, button, opened } = await setup();
    button.click();
    element.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.have.length(2);
  });

  it('stays after a choice', async () => {
    const { button, site } = await setup();
    await site.consent.rejectAll();
    expect(button.isConnected).to.equal(true);
  });

  it('waits for konekto.js when it stands in the page before it', async () => {
    const part = document.createElement('div');
    const element = await fixture(html`<konekto-preferences-button></konekto-preferences-button>`, {
      parentNode: part,
    });
    expect(element.shadowRoot === null).to.equal(true);
    provideSite(part, makeSite());
    document.dispatchEvent(new ReadyEvent());
    expect(textOf(element.shadowRoot)).to.equal('Cookie-instellingen');
  });

  it('is accessible', async () => {
    const { element } = await setup();
    await expect(element).to.be.accessible();
  });
});
