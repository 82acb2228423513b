import { honeypotName } from '@konekto/policy/browser';
import { expect } from '@open-wc/testing';
import { answers, openContactForm, settled } from '../testing/contact-form.js';
import { forms } from '../testing/policy.js';
import { buttonIn, ending, textOf } from '../testing/site.js';

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

async function setup() {
  const opened = await openContactForm();
  opened.fill(answers);
  const events: Event[] = [];
  for (const type of ['konekto-form-submit', 'konekto-form-submitted', 'konekto-form-failed'] as const) {
    const listen = (event: Event) => void events.push(event);
    document.addEventListener(type, listen);
    ending(() => document.removeEventListener(type, listen));
  }
  const { element, form } = opened;
  return {
    ...opened,
    events,
    eventTypes: () => events.map(({ type }) => type),
    failure: () => textOf(form().querySelector('[role=alert]')),
    again: () => buttonIn(element, 'Nog een bericht sturen'),
  };
}

describe('a form that is sent', () => {
  it('posts exactly its answers as JSON to its address', async () => {
    const { backend, fill, field, submit } = await setup();
    fill({ phone: '06 12345678', postcode: '1234ab' });
    field('consent-analysis').checked = true;
    await submit();
    expect(backend.sent).to.have.length(1);
    const [{ address, contentType, key, body }] = backend.sent as [(typeof backend.sent)[0]];
    expect(address).to.equal('https://privacy.example.org/v1/forms/contact');
    expect(contentType).to.equal('application/json');
    expect(key).to.match(/^[0-9a-f-]{36}$/);
    const { version, hash } = forms.forms['contact']!.policy;
    expect(body).to.deep.equal({
      ...answers,
      _language: 'nl',
      _policy: `${version}@${hash}`,
      phone: '+31612345678',
      postcode: '1234 AB',
      'consent-analysis': true,
      [honeypotName]: '',
    });
  });

  it('says no to a consent that was not ticked', async () => {
    const { backend, submit } = await setup();
    await submit();
    expect(backend.sent[0]!.body).to.include({ 'consent-analysis': false, phone: '', postcode: '' });
  });

  it('thanks under a focused heading (FM-15)', async () => {
    const { element, submit } = await setup();
    await submit();
    expect(element.querySelectorAll('form')).to.have.length(0);
    expect(textOf(document.activeElement)).to.equal('Bedankt, uw bericht is verstuurd');
    expect(textOf(element)).to.include('Wij hebben uw gegevens ontvangen.');
    expect(element.matches(':state(sent)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('can be sent again, empty and under a new key', async () => {
    const { backend, fill, field, submit, again } = await setup();
    await submit();
    again().click();
    expect(field('message').value).to.equal('');
    expect(document.activeElement === field('name')).to.equal(true);
    fill(answers);
    await submit();
    expect(backend.sent).to.have.length(2);
    expect(backend.sent[0]!.key).to.not.equal(backend.sent[1]!.key);
  });

  it('is sent once, however often the button is pressed', async () => {
    const { backend, form, element } = await setup();
    backend.answer = async () => {
      await settled();
      return Response.json({ id: '01' }, { status: 201 });
    };
    for (let press = 0; press < 5; press += 1) form().requestSubmit();
    expect(element.matches(':state(sending)')).to.equal(true);
    await settled();
    await settled();
    expect(backend.sent).to.have.length(1);
  });

  it('shows what the server does not accept as its own errors', async () => {
    const { backend, form, field, submit, element } = await setup();
    backend.answer = async () =>
      Response.json({ problems: [{ field: 'email', problem: 'email' }] }, { status: 422 });
    await submit();
    const [link] = form().querySelectorAll<HTMLElement>('.konekto-form-summary a');
    expect(textOf(link!)).to.equal('Vul een e-mailadres in zoals naam@voorbeeld.nl');
    expect(field('email').getAttribute('aria-invalid')).to.equal('true');
    expect(field('message').value).to.equal(answers.message);
    expect(element.matches(':state(sending)')).to.equal(false);
  });

  for (const [title, status, body] of [
    ['names a field that is not there', 422, { problems: [{ field: 'gone', problem: 'email' }] }],
    ['names no problem', 422, { problems: [] }],
    ['is broken', 500, {}],
  ] as const) {
    it(`does not hang when the answer ${title}: sending has failed`, async () => {
      const { backend, submit, failure, form } = await setup();
      backend.answer = async () => Response.json(body, { status });
      await submit();
      expect(failure()).to.include('Het versturen is niet gelukt');
      expect(form().querySelectorAll('.konekto-form-summary')).to.have.length(0);
    });
  }
});

describe('a form that could not be sent', () => {
  it('says so, and keeps what was typed (FM-13)', async () => {
    const { backend, element, field, submit, failure } = await setup();
    backend.answer = offline;
    await submit();
    expect(failure()).to.include('Het versturen is niet gelukt');
    expect(failure()).to.include('Wat u hebt ingevuld, staat er nog.');
    for (const [name, value] of Object.entries(answers)) expect(field(name).value).to.equal(value);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(buttonIn(element, 'Versturen').disabled).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('says when to try again, where the server says so', async () => {
    const { backend, field, submit, failure } = await setup();
    backend.answer = async () => Response.json({}, { status: 429, headers: { 'retry-after': '40' } });
    await submit();
    expect(failure()).to.include('Probeer het over 40 seconden opnieuw.');
    for (const [name, value] of Object.entries(answers)) expect(field(name).value).to.equal(value);
  });

  it('goes again under the same key, and the message goes', async () => {
    const { backend, element, submit } = await setup();
    backend.answer = offline;
    await submit();
    backend.answer = async () => Response.json({ id: '01' }, { status: 201 });
    await submit();
    expect(backend.sent).to.have.length(2);
    expect(backend.sent[0]!.key).to.equal(backend.sent[1]!.key);
    expect(element.querySelectorAll('[role=alert]')).to.have.length(0);
    expect(element.matches(':state(sent)')).to.equal(true);
  });
});

describe('the events of a form', () => {
  it('come before and after sending, from the element', async () => {
    const { element, events, eventTypes, submit } = await setup();
    await submit();
    expect(eventTypes()).to.deep.equal(['konekto-form-submit', 'konekto-form-submitted']);
    expect(
      events.every(({ target, bubbles, composed }) => target === element && bubbles && composed),
    ).to.equal(true);
  });

  it('carry what was typed only in the one that can be cancelled', async () => {
    const { backend, events, submit } = await setup();
    backend.answer = offline;
    await submit();
    backend.answer = async () => Response.json({ id: '01' }, { status: 201 });
    await submit();
    const [before, failed, , submitted] = events as (Event & { submission?: unknown })[];
    expect(before!.submission).to.include(answers);
    for (const event of [failed!, submitted!]) {
      const told = JSON.stringify(Object.entries(event));
      expect(told).to.include('contact');
      for (const typed of Object.values(answers))
        expect(told).to.not.include(JSON.stringify(typed).slice(1, 6));
    }
  });

  it('let a page send the form itself', async () => {
    const { backend, eventTypes, form, submit } = await setup();
    document.addEventListener('konekto-form-submit', (event) => event.preventDefault(), { once: true });
    await submit();
    expect(backend.sent).to.deep.equal([]);
    expect(eventTypes()).to.deep.equal(['konekto-form-submit']);
    expect(form().isConnected).to.equal(true);
  });

  it('do not come for a form with mistakes', async () => {
    const { fill, eventTypes, submit } = await setup();
    fill({ email: 'jo' });
    await submit();
    expect(eventTypes()).to.deep.equal([]);
  });
});
