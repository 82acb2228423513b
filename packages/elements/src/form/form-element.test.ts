import { ReadyEvent } from '@konekto/consent';
import { formMarkup, honeypotName } from '@konekto/policy/browser';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { toDom } from '../dom/to-dom.js';
import { provideSite } from '../site/site-request-event.js';
import { openContactForm, settled } from '../testing/contact-form.js';
import { forms } from '../testing/policy.js';
import { buttonIn, makeSite, show, textOf } from '../testing/site.js';
import './konekto-campaign-form.js';
import './konekto-contact-form.js';
import './konekto-newsletter-form.js';

const contact = forms.forms['contact']!;

/** The form as the server or the page's author put it there. */
const written = (action: string) =>
  toDom(formMarkup(contact, { words: forms.words, privacyPage: '/privacy', action, prefix: 'own' }));

describe('a form', () => {
  it('is made in the light DOM when none is there', async () => {
    const { element, form } = await openContactForm();
    expect(element.shadowRoot === null).to.equal(true);
    expect(form()).to.include({ method: 'post', action: 'https://privacy.example.org/v1/forms/contact' });
    expect(form()).to.include({ lang: 'nl', dir: 'ltr' });
  });

  it('asks exactly the declared fields, each with a label and its autofill token (FM-01, FM-08)', async () => {
    const { form, field } = await openContactForm();
    const asked = [...new Set([...new FormData(form()).keys()].filter((name) => !name.startsWith('_')))];
    expect(asked).to.deep.equal(contact.fields.map(({ name }) => name));
    for (const { name, label, required, autocomplete } of contact.fields) {
      expect(textOf(field(name).labels![0]!)).to.equal(required ? label : `${label} (niet verplicht)`);
      expect(field(name).autocomplete).to.equal(autocomplete ?? '');
      expect(field(name).placeholder).to.equal('');
    }
  });

  it('has a field for programs, which people neither see nor reach', async () => {
    const { form, field } = await openContactForm();
    const trap = field(honeypotName);
    const { width, height } = trap.parentElement!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    trap.focus();
    expect(document.activeElement === trap).to.equal(false);
    field('name').focus();
    const reached: (string | undefined)[] = [];
    while (form().contains(document.activeElement) && reached.length < 50) {
      reached.push((document.activeElement as HTMLInputElement).name);
      await sendKeys({ press: 'Tab' });
    }
    expect(reached).to.include('message');
    expect(reached).to.not.include(honeypotName);
  });

  it('says what happens with the answers before the button (FM-02)', async () => {
    const { form } = await openContactForm();
    const notice = form().querySelector('.konekto-form-notice')!;
    for (const words of ['Om te antwoorden.', 'Wij tellen de vragen.', 'Zonder einddatum']) {
      expect(textOf(notice)).to.include(words);
    }
    expect(notice.querySelector('a')!.getAttribute('href')).to.equal('/privacy#form-contact');
    const button = form().querySelector('[type=submit]')!;
    const follows = notice.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).to.not.equal(0);
  });

  it('has an unticked box for consent that is not required (FM-03)', async () => {
    const { field } = await openContactForm();
    expect(field('consent-analysis')).to.include({ type: 'checkbox', checked: false, required: false });
  });

  it('wakes the form that is there, and keeps what was typed and the focus (FM-12)', async () => {
    const part = document.createElement('div');
    const element = await fixture(html`<konekto-contact-form>${written('/own')}</konekto-contact-form>`, {
      parentNode: part,
    });
    const form = element.querySelector('form')!;
    const name = form.elements.namedItem('name') as HTMLInputElement;
    name.value = 'Jo';
    name.focus();
    provideSite(part, makeSite());
    document.dispatchEvent(new ReadyEvent());
    await settled();
    expect([...element.querySelectorAll('form')].map((found) => found === form)).to.deep.equal([true]);
    expect(name.value).to.equal('Jo');
    expect(document.activeElement === name).to.equal(true);
    form.requestSubmit();
    expect(form.querySelectorAll('.konekto-form-summary a')).to.have.length(2);
  });

  it('can stand in one page twice: ids begin with that of the element', async () => {
    const page = await show<HTMLElement>(
      html`<div>
        <konekto-contact-form id="above"></konekto-contact-form>
        <konekto-contact-form id="below"></konekto-contact-form>
      </div>`,
      makeSite(),
    );
    for (const form of page.querySelectorAll('form')) form.requestSubmit();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.be.above(20);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const form of page.querySelectorAll('form')) {
      const labels = [...form.querySelectorAll('label')];
      expect(labels.every(({ control }) => control !== null && form.contains(control))).to.equal(true);
    }
    // Both notices are regions with one name: a matter of the markup of @konekto/policy.
    await expect(page).to.be.accessible();
  });

  it('takes the styles of the page before its own', async () => {
    const style = document.createElement('style');
    style.textContent = 'input { background-color: rgb(1, 2, 3) }';
    document.head.append(style);
    const { field } = await openContactForm();
    expect(getComputedStyle(field('name')).backgroundColor).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('is accessible', async () => {
    const { element } = await openContactForm();
    await expect(element).to.be.accessible();
  });
});

describe('<konekto-campaign-form>', () => {
  it('is for the campaign that the page names, without asking', async () => {
    const page = await show(
      html`<konekto-campaign-form campaign="stage"></konekto-campaign-form>`,
      makeSite(),
    );
    const form = page.querySelector('form')!;
    expect(new FormData(form).get('campaign')).to.equal('stage');
    expect(form.querySelectorAll('select[name=campaign]')).to.have.length(0);
  });

  it('asks which campaign when the page names none', async () => {
    const page = await show(html`<konekto-campaign-form></konekto-campaign-form>`, makeSite());
    const select = page.querySelector<HTMLSelectElement>('select[name=campaign]')!;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', 'open-dag', 'stage']);
    page.querySelector('form')!.requestSubmit();
    const links = [...page.querySelectorAll('.konekto-form-summary a')].map(textOf);
    expect(links).to.deep.equal([
      'Maak een keuze bij Campagne',
      'Vul uw e-mailadres in',
      'Maak een keuze bij Niveau',
      'Vink aan: Ik ben 16 jaar of ouder',
    ]);
    await expect(page).to.be.accessible();
  });
});

describe('<konekto-newsletter-form>', () => {
  it('says how to leave, and has its own button', async () => {
    const page = await show(html`<konekto-newsletter-form></konekto-newsletter-form>`, makeSite());
    expect(textOf(page)).to.include('Met de link in elke mail.');
    expect(buttonIn(page, 'Aanmelden').type).to.equal('submit');
    await expect(page).to.be.accessible();
  });
});

describe('a form that the policy does not have', () => {
  it('is not made, and the page is told', async () => {
    const codes: string[] = [];
    const listen = ({ code }: { code: string }) => void codes.push(code);
    document.addEventListener('konekto-error', listen);
    const site = makeSite({
      content: () => Promise.resolve({ ...forms, forms: {} } as never),
    });
    const page = await show(html`<konekto-contact-form></konekto-contact-form>`, site);
    document.removeEventListener('konekto-error', listen);
    expect(page.querySelectorAll('form')).to.have.length(0);
    expect(codes).to.deep.equal(['undeclared']);
  });
});
