import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answers, openContactForm } from '../testing/contact-form.js';
import { textOf } from '../testing/site.js';

async function setup() {
  const opened = await openContactForm();
  const { form, field } = opened;
  return {
    ...opened,
    summary: () => form().querySelector<HTMLElement>('.konekto-form-summary'),
    /** The words beside a field. */
    errorAt: (name: string) => textOf(form().querySelector(`[data-field=${name}] .konekto-field-error`)),
    /** What assistive technology reads after the name of a field. */
    descriptionOf: (name: string) =>
      (field(name).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => textOf(document.getElementById(id)))
        .join(' '),
  };
}

describe('the errors of a form', () => {
  it('do not come with the first key (FM-09)', async () => {
    const { field, errorAt } = await setup();
    field('email').focus();
    await sendKeys({ type: 'j' });
    expect(errorAt('email')).to.equal('');
    expect(field('email').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('come when a field is left after it was edited', async () => {
    const { field, errorAt, descriptionOf } = await setup();
    field('email').focus();
    await sendKeys({ type: 'j' });
    await sendKeys({ press: 'Tab' });
    expect(errorAt('email')).to.equal('Fout: Vul een e-mailadres in zoals naam@voorbeeld.nl');
    expect(descriptionOf('email')).to.equal(errorAt('email'));
    expect(field('email').getAttribute('aria-invalid')).to.equal('true');
  });

  it('do not come for a field that is only passed', async () => {
    const { field, errorAt } = await setup();
    field('name').focus();
    await sendKeys({ press: 'Tab' });
    expect(errorAt('name')).to.equal('');
  });

  it('go as soon as they are mended', async () => {
    const { field, errorAt } = await setup();
    field('email').focus();
    await sendKeys({ type: 'jo@example.or' });
    field('email').value = 'jo';
    await sendKeys({ press: 'Tab' });
    expect(errorAt('email')).to.not.equal('');
    field('email').focus();
    await sendKeys({ type: '@example.org' });
    expect(errorAt('email')).to.equal('');
    expect(field('email').hasAttribute('aria-invalid')).to.equal(false);
    expect(field('email').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('stand beside the hint of a field, which is still read', async () => {
    const { fill, submit, descriptionOf } = await setup();
    expect(descriptionOf('phone')).to.equal('Alleen als wij u mogen bellen');
    fill({ phone: '12' });
    await submit();
    expect(descriptionOf('phone')).to.include('Alleen als wij u mogen bellen');
    expect(descriptionOf('phone')).to.include('Vul een telefoonnummer in');
  });

  it('are listed above the form on sending, focused, in the words of the fields (FM-10)', async () => {
    const { form, summary, submit, errorAt, fill } = await setup();
    fill({ postcode: '12' });
    await submit();
    expect(form().firstElementChild === summary()).to.equal(true);
    expect(document.activeElement === summary()).to.equal(true);
    expect(textOf(document.getElementById(summary()!.getAttribute('aria-labelledby')!))).to.equal(
      'Er is nog iets niet goed ingevuld',
    );
    const links = [...summary()!.querySelectorAll('a')].map((link) => `Fout: ${textOf(link)}`);
    expect(links).to.deep.equal(['name', 'email', 'postcode', 'message'].map(errorAt));
  });

  it('are listed for one mistake too', async () => {
    const { fill, submit, summary } = await setup();
    fill({ ...answers, email: 'jo' });
    await submit();
    expect([...summary()!.querySelectorAll('a')].map(textOf)).to.deep.equal([
      'Vul een e-mailadres in zoals naam@voorbeeld.nl',
    ]);
  });

  it('lead to their field', async () => {
    const { field, submit, summary } = await setup();
    const address = location.href;
    await submit();
    summary()!.querySelectorAll('a')[1]!.click();
    expect(document.activeElement === field('email')).to.equal(true);
    expect(location.href).to.equal(address);
  });

  it('are replaced by those of the next attempt', async () => {
    const { form, fill, submit, errorAt } = await setup();
    await submit();
    fill({ name: 'Jo' });
    await submit();
    expect(form().querySelectorAll('.konekto-form-summary')).to.have.length(1);
    expect(form().querySelectorAll('#konekto-contact-email-error')).to.have.length(1);
    expect(errorAt('name')).to.equal('');
  });

  it('keep the form from being sent', async () => {
    const { backend, submit, form } = await setup();
    await submit();
    expect(backend.sent).to.deep.equal([]);
    expect(form().querySelector<HTMLButtonElement>('[type=submit]')!.disabled).to.equal(false);
  });

  it('are accessible', async () => {
    const { element, submit } = await setup();
    await submit();
    await expect(element).to.be.accessible();
  });
});
