import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openIntakeForm } from '../testing/intake-form.js';
import { textOf } from '../testing/site.js';

/** A long answer of at most 40 characters, and everything that its status has said. */
async function setup(value: string) {
  const opened = await openIntakeForm();
  const remarks = opened.form().querySelector<HTMLTextAreaElement>('textarea')!;
  const status = opened.boxOf('remarks').querySelector('[role=status]')!;
  const said: string[] = [];
  new MutationObserver(() => said.push(textOf(status))).observe(status, {
    childList: true,
    characterData: true,
  });
  const { height } = opened.boxOf('remarks').getBoundingClientRect();
  remarks.value = value;
  remarks.focus();
  return { ...opened, remarks, status, said, height };
}

describe('the count of a long answer', () => {
  it('says nothing far from the limit', async () => {
    const { said } = await setup('x'.repeat(20));
    await sendKeys({ type: 'vijf5' });
    await aTimeout(600);
    expect(said.filter(Boolean)).to.deep.equal([]);
  });

  it('tells politely what is left near the limit, once for what was typed without a pause', async () => {
    const { said, status, element, boxOf, height } = await setup('x'.repeat(35));
    await sendKeys({ type: 'abc' });
    expect(said).to.deep.equal([]);
    await aTimeout(600);
    expect(said).to.deep.equal(['Tekens over: 2']);
    // The role is what makes it polite.
    expect(status.getAttribute('role')).to.equal('status');
    expect(boxOf('remarks').getBoundingClientRect().height).to.equal(height);
    await expect(element).to.be.accessible();
  });

  it('counts down to where the browser takes no more, and falls silent when there is room again', async () => {
    const { remarks, said } = await setup('x'.repeat(38));
    await sendKeys({ type: 'abcde' });
    await aTimeout(600);
    expect(remarks.value).to.have.length(40);
    remarks.value = 'kort';
    await sendKeys({ type: '!' });
    await aTimeout(600);
    expect(said).to.deep.equal(['Tekens over: 0', '']);
  });
});
