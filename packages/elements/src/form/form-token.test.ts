import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { answers, openContactForm, settled } from '../testing/contact-form.js';
import { makeSite, textOf } from '../testing/site.js';

describe('the token of a form', () => {
  it('is asked once, when the form is first touched', async () => {
    const { backend, field, fill, submit } = await openContactForm();
    expect(backend.tokensAsked).to.deep.equal([]);
    field('name').focus();
    field('email').focus();
    field('email').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    expect(backend.tokensAsked).to.deep.equal(['https://privacy.example.org/v1/forms/contact/token']);
    fill(answers);
    await submit();
    expect(backend.sent[0]!.body).to.include({ _token: 'token-1' });
  });

  it('is asked when a form is filled in by the browser, without focus', async () => {
    const { backend, field } = await openContactForm();
    field('email').dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(backend.tokensAsked).to.have.length(1);
  });

  it('is not asked where the page brings it', async () => {
    const { backend, field } = await openContactForm(
      html`<konekto-contact-form>
        <form action="/v1/forms/contact">
          <input name="name" /><input type="hidden" name="_token" value="own" />
        </form>
      </konekto-contact-form>`,
    );
    field('name').focus();
    expect(backend.tokensAsked).to.deep.equal([]);
  });

  it('is not asked from a server that is not ours', async () => {
    const { backend, field } = await openContactForm(
      html`<konekto-contact-form>
        <form action="https://forms.example.net/f/abc"><input name="name" /></form>
      </konekto-contact-form>`,
    );
    field('name').focus();
    expect(backend.tokensAsked).to.deep.equal([]);
  });

  it('that was refused is replaced: the form waits and goes again by itself, under the same key', async () => {
    const { backend, element, form, fill } = await openContactForm();
    fill(answers);
    backend.refuseToken('renewed', 1);
    const begun = performance.now();
    form().requestSubmit();
    await waitUntil(() => element.matches(':state(sent)'), 'it was not sent', { timeout: 4_000 });
    expect(performance.now() - begun).to.be.above(950);
    expect(backend.sent).to.have.length(2);
    const [first, second] = backend.sent;
    expect(second!.body).to.deep.equal({ ...first!.body, _token: 'renewed' });
    expect(second!.key).to.equal(first!.key);
  });

  it('that is refused twice makes sending fail, and keeps what was typed', async () => {
    const { backend, element, field, fill, submit } = await openContactForm();
    fill(answers);
    backend.refuseToken('renewed', 0, 2);
    await submit();
    expect(backend.sent).to.have.length(2);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(field('message').value).to.equal(answers.message);
  });

  it('that can not be had does not keep the form from being sent', async () => {
    const { backend, field, fill, submit, element } = await openContactForm(
      undefined,
      makeSite({ endpoint: 'https://privacy.example.org/' }),
    );
    backend.token = () => Promise.reject(new TypeError('Failed to fetch'));
    field('name').focus();
    await settled();
    fill(answers);
    await submit();
    expect(textOf(element)).to.include('Bedankt');
  });
});
