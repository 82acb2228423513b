import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openIntakeForm } from '../testing/intake-form.js';
import { textOf } from '../testing/site.js';

async function setup() {
  const opened = await openIntakeForm();
  return { ...opened, group: () => opened.form().querySelector('fieldset')! };
}

const described = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => textOf(document.getElementById(id)))
    .join(' ');

describe('radio buttons in a form', () => {
  it('are refused as a group: the error stands below the hint, the summary leads to the first', async () => {
    const { submit, group, links, byLabel, errorAt, element } = await setup();
    await submit();
    expect(errorAt('visit')).to.equal('Fout: Maak een keuze bij Hoe wilt u kennismaken?');
    expect(described(group())).to.equal(`Bellen kan ook. ${errorAt('visit')}`);
    expect(group().getAttribute('aria-invalid')).to.equal('true');
    const parts = [...group().children].map(({ localName }) => localName);
    expect(parts).to.deep.equal(['legend', 'p', 'p', 'div', 'div']);
    links()[0]!.click();
    expect(document.activeElement === byLabel('Op school')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('are mended by a choice, with the arrow keys too, and sent', async () => {
    const { submit, group, byLabel, backend } = await setup();
    await submit();
    byLabel('Bellen').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(byLabel('Op school').checked).to.equal(true);
    expect(group().hasAttribute('aria-invalid')).to.equal(false);
    expect(described(group())).to.equal('Bellen kan ook.');
    await submit();
    expect(backend.sent[0]?.body).to.include({ visit: 'school', day: '', remarks: '' });
  });
});

describe('a date in a form', () => {
  it('is a date control with the limits of the policy', async () => {
    const { field } = await setup();
    expect(field('day')).to.include({ type: 'date', min: '2026-01-02', max: '2026-12-31' });
  });

  it('is refused outside its limits, in words', async () => {
    const { field, fill, submit, errorAt } = await setup();
    fill({ day: '2026-01-01' });
    await submit();
    expect(errorAt('day')).to.equal('Fout: Kies bij Welke dag? 2 januari 2026 of een latere datum');
    fill({ day: '2027-01-01' });
    await submit();
    expect(errorAt('day')).to.equal('Fout: Kies bij Welke dag? 31 december 2026 of een eerdere datum');
    expect(described(field('day'))).to.equal(errorAt('day'));
  });

  it('that is typed in part is refused, and not sent as none', async () => {
    const { field, byLabel, submit, errorAt, backend } = await setup();
    byLabel('Op school').click();
    field('day').focus();
    await sendKeys({ type: '02' });
    expect(field('day').value).to.equal('');
    await submit();
    expect(errorAt('day')).to.equal('Fout: Vul bij Welke dag? een datum in die bestaat');
    expect(backend.sent).to.deep.equal([]);
  });

  it('is sent as ISO 8601', async () => {
    const { byLabel, fill, submit, backend } = await setup();
    byLabel('Op school').click();
    fill({ day: '2026-03-04' });
    await submit();
    expect(backend.sent[0]?.body).to.include({ visit: 'school', day: '2026-03-04' });
  });
});
