import { readAnswers, readField } from '@konekto/policy/browser';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { openIntakeForm } from '../testing/intake-form.js';
import { forms } from '../testing/policy.js';
import { readSubmission } from './submission.js';

const intake = forms.forms['intake']!;

async function setup() {
  const opened = await openIntakeForm();
  const conditional = ['phone', 'voicemail', 'words'];
  return {
    ...opened,
    shown: () => conditional.filter((name) => opened.boxOf(name).checkVisibility()),
  };
}

describe('fields with a condition', () => {
  it('are hidden until it is met, and then required and asked', async () => {
    const { shown, byLabel, field, element } = await setup();
    expect(shown()).to.deep.equal([]);
    byLabel('Bellen').click();
    expect(shown()).to.deep.equal(['phone', 'voicemail']);
    expect(field('phone').required).to.equal(true);
    expect(field('voicemail').required).to.equal(false);
    byLabel('U mag iets inspreken').click();
    expect(shown()).to.deep.equal(['phone', 'voicemail', 'words']);
    await expect(element).to.be.accessible();
  });

  it('go with the field that their own one depends on, and leave the focus where it is', async () => {
    const { shown, byLabel, field } = await setup();
    byLabel('Bellen').click();
    byLabel('U mag iets inspreken').click();
    byLabel('Bellen').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(shown()).to.deep.equal([]);
    expect(document.activeElement === byLabel('Op school')).to.equal(true);
    expect(field('phone').required).to.equal(false);
  });

  it('are neither refused nor sent while hidden, and keep what was typed for when they return', async () => {
    const { byLabel, fill, submit, backend, links, field } = await setup();
    byLabel('Bellen').click();
    fill({ phone: '12' });
    await submit();
    expect(links().map(({ hash }) => hash)).to.deep.equal(['#konekto-intake-phone']);
    byLabel('Op school').click();
    const phone = field('phone');
    expect(phone.hasAttribute('aria-invalid')).to.equal(false);
    await submit();
    const { _language, _policy, _token, _topic, ...sent } = backend.sent[0]!.body;
    expect(sent).to.deep.equal({ visit: 'school', day: '', remarks: '' });
    expect(phone.value).to.equal('12');
  });

  it('are hidden again in a form that starts anew', async () => {
    const { byLabel, fill, submit, shown, element } = await setup();
    byLabel('Bellen').click();
    fill({ phone: '0612345678' });
    await submit();
    element.querySelector('button')!.click();
    expect(shown()).to.deep.equal([]);
  });

  it('that hold the focus stay until it moves on', async () => {
    const { form, byLabel, shown, field } = await setup();
    byLabel('Bellen').click();
    field('phone').focus();
    // As autofill does: an answer changes while another field has the focus.
    byLabel('Op school').checked = true;
    form().dispatchEvent(new Event('input'));
    expect(shown()).to.deep.equal(['phone']);
    field('day').focus();
    expect(shown()).to.deep.equal([]);
  });
});

describe('what a form reads', () => {
  const typed = fc.record({
    visit: fc.constantFrom('', 'school', 'call'),
    day: fc.constantFrom('', '2026-01-01', '2026-05-06', '2027-01-01', '2026-02-30'),
    phone: fc.oneof(fc.constantFrom('', ' ', '06 12345678', '12', '+32 470 12 34 56'), fc.string()),
    voicemail: fc.constantFrom('', 'on'),
    words: fc.oneof(fc.constantFrom('', ' Jo '), fc.string({ unit: 'grapheme' })),
  });

  it('is what the server reads of the same answers, whatever was typed', async () => {
    const { form, field, byLabel } = await setup();
    fc.assert(
      fc.property(typed, (answers) => {
        form().reset();
        if (answers.visit) byLabel(answers.visit === 'call' ? 'Bellen' : 'Op school').checked = true;
        field('voicemail').checked = answers.voicemail === 'on';
        for (const name of ['day', 'phone', 'words'] as const) field(name).value = answers[name];
        const posted = new FormData(form());
        const server = readAnswers(intake.fields, (asked) =>
          readField(asked, String(posted.get(asked.name) ?? '')),
        );
        const { submission, problems } = readSubmission(intake, intake.fields, form());
        const { _language, _policy, _topic, ...values } = submission;
        expect(values).to.deep.equal(server.values);
        expect(problems).to.deep.equal(server.problems);
        const again = readAnswers(intake.fields, (asked) =>
          readField(asked, String(submission[asked.name] ?? '')),
        );
        if (problems.length === 0) expect(again.values).to.deep.equal(values);
      }),
      { numRuns: 300 },
    );
  });
});
