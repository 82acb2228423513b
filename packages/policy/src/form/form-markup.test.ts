import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledForm } from '../compile/compiled.js';
import { anyText, textOfPieces } from '../testing/any-text.js';
import { bundledContent } from '../testing/bundled-policy.js';
import { everything, formElements } from '../testing/form-elements.js';
import { elementsIn, textOf } from '../testing/read-html.js';
import { campaignField } from './form-markup.js';

const bundled = bundledContent('nl').forms;

const forms: readonly (readonly [string, CompiledForm])[] = [
  ['every type of field', everything.forms['contact']!],
  ...Object.entries(bundled.forms),
];

const allProblems = (form: CompiledForm) =>
  [...(form.campaigns.length > 0 ? [campaignField(form, bundled.words)] : []), ...form.fields].map(
    (field) => ({
      field,
      problem: 'required' as const,
    }),
  );

describe.each(forms)('the form with %s', (_title, form) => {
  it('posts without JavaScript, with what the server needs to know', () => {
    const { elements, hidden } = formElements(form, { returnTo: '/dank?a&b' });
    expect(elements[0]).toMatchObject({ tag: 'form', attributes: { method: 'post', action: '/v1/forms/x' } });
    expect(hidden).toMatchObject({
      _language: 'nl',
      _policy: `${form.policy.version}@${form.policy.hash}`,
      _returnTo: '/dank?a&b',
    });
    expect(elements.filter(({ attributes }) => attributes['type'] === 'submit')).toHaveLength(1);
  });

  it('has exactly the declared fields, each with one visible label above it (FM-01, FM-08)', () => {
    const { controls, labelOf, html } = formElements(form);
    const names = controls.map(({ attributes }) => attributes['name']);
    expect([...new Set(names)]).toEqual([
      ...(form.campaigns.length > 0 ? ['campaign'] : []),
      ...form.fields.map(({ name }) => name),
      ...form.consents.map(({ id }) => `consent-${id}`),
    ]);
    for (const control of controls) expect(labelOf(control)).toMatch(/^[^|]+$/);
    expect(html).not.toContain('placeholder=');
  });

  it('marks what is optional, and nothing else', () => {
    const { controls, questionOf } = formElements(form);
    const fields = controls.filter(({ attributes }) => !attributes['name']?.startsWith('consent-'));
    for (const control of fields) {
      const { name } = control.attributes;
      const required = form.fields.find((field) => field.name === name)?.required ?? true;
      expect(questionOf(control).endsWith(' (niet verplicht)')).toBe(!required);
      // Without JavaScript nobody can tell yet whether it is asked.
      expect('required' in control.attributes).toBe(required && name !== 'why');
    }
  });

  it.each([false, true])(
    'has unique ids and no reference that leads nowhere, with problems: %s',
    (withProblems) => {
      const { having } = formElements(form, withProblems ? { problems: allProblems(form) } : {});
      const ids = having('id').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      const references = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
        having(name).flatMap(({ attributes }) => attributes[name]?.split(' ') ?? []),
      );
      const anchors = having('href').flatMap(
        ({ attributes }) => /^#(.*)/.exec(attributes['href'] ?? '')?.[1] ?? [],
      );
      expect(references.length).toBeGreaterThan(0);
      expect(anchors).toHaveLength(withProblems ? allProblems(form).length : 0);
      for (const id of [...references, ...anchors]) expect(ids).toContain(id);
    },
  );

  it('says what is done with the data before the button (FM-02)', () => {
    const { elements, html } = formElements(form);
    const notice = elements.find(({ attributes }) => attributes['class'] === 'konekto-form-notice');
    const terms = elementsIn(notice!)
      .filter(({ tag }) => tag === 'dt')
      .map(textOf);
    expect(terms.slice(0, 4)).toEqual([
      'Wat wij vragen',
      'Waarvoor',
      'Wat wij onderzoeken',
      'Hoelang wij het bewaren',
    ]);
    expect(elements.indexOf(notice!)).toBeLessThan(elements.findIndex(({ tag }) => tag === 'button'));
    expect(html).toContain(`href="/privacy#form-${form.id}"`);
  });

  it('asks for consent in boxes of their own, unticked and never required (FM-03)', () => {
    const boxes = formElements(form).controls.filter(({ attributes }) =>
      attributes['name']?.startsWith('consent-'),
    );
    expect(boxes).toHaveLength(form.consents.length);
    for (const { attributes } of boxes) {
      expect(attributes).toMatchObject({ type: 'checkbox', value: 'on' });
      expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining(['checked']));
      expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining(['required']));
    }
  });

  it('takes hostile values for text, whatever stands in them', () => {
    const hostile = fc.oneof(
      anyText,
      textOfPieces('<', '>', '"', "'", '&', '</textarea>', '<script>', ' on=', 'x'),
    );
    const shape = formElements(form, { problems: allProblems(form) }).elements.map(({ tag }) => tag);
    fc.assert(
      fc.property(hostile, (value) => {
        const values = Object.fromEntries(form.fields.map(({ name }) => [name, value]));
        const { elements, controls } = formElements(form, { values, problems: allProblems(form) });
        expect(elements.map(({ tag }) => tag)).toEqual(shape);
        for (const { tag, attributes } of controls)
          if (tag === 'input' && !['checkbox', 'radio'].includes(attributes['type'] ?? ''))
            expect(attributes['value'] ?? '').toBe(value);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a form that comes back', () => {
  const form = everything.forms['contact']!;

  it('shows what was typed, chosen and ticked', () => {
    const values = {
      email: 'jo@',
      dag: 'b',
      datum: '2026-02-03',
      message: ' <b>\n',
      soort: 'b',
      copy: 'on',
      'consent-analysis': 'on',
    };
    const { having, elements } = formElements(form, { values });
    expect(having('name', 'email')[0]?.attributes['value']).toBe('jo@');
    expect(textOf(having('name', 'message')[0]!)).toBe('\n <b>\n');
    expect(having('selected').map(({ attributes }) => attributes['value'])).toEqual(['b']);
    expect(having('name', 'datum')[0]?.attributes).toMatchObject({
      value: '2026-02-03',
      min: '2026-01-02',
      max: '2026-12-31',
    });
    expect(having('checked').map(({ attributes }) => attributes['name'])).toEqual([
      'copy',
      'dag',
      'consent-analysis',
    ]);
    expect(elements.some(({ tag }) => tag === 'b')).toBe(false);
  });

  it('sums up the problems above the fields, a link each, in the words that stand at the field (FM-10)', () => {
    const problems = [
      { field: form.fields.find(({ name }) => name === 'email')!, problem: 'email' as const },
      { field: form.fields.find(({ name }) => name === 'postcode')!, problem: 'postcode' as const },
    ];
    const { elements, having } = formElements(form, { problems });
    const summary = having('class', 'konekto-form-summary')[0]!;
    expect(elements[1]).toBe(summary);
    expect(summary.attributes).toMatchObject({ role: 'group', tabindex: '-1' });
    const links = elementsIn(summary).filter(({ tag }) => tag === 'a');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '#konekto-contact-email',
      '#konekto-contact-postcode',
    ]);
    const inline = having('class', 'konekto-field-error').map(textOf);
    expect(inline).toEqual(links.map((link) => `Fout: ${textOf(link)}`));
  });

  it('describes a refused field with its hint and its error, and only that one (FM-11)', () => {
    const field = form.fields.find(({ name }) => name === 'postcode')!;
    const { having } = formElements(form, { problems: [{ field, problem: 'postcode' }] });
    expect(having('aria-invalid').map(({ attributes }) => attributes['name'])).toEqual(['postcode']);
    expect(having('name', 'postcode')[0]?.attributes['aria-describedby']).toBe(
      'konekto-contact-postcode-hint konekto-contact-postcode-error',
    );
  });
});

describe('the campaign form', () => {
  const form = bundled.forms['campaign']!;

  it('asks which campaign it is for, where the page does not say', () => {
    const { having } = formElements(form, { values: { campaign: 'stage-week' } });
    expect(having('selected').map(textOf)).toEqual(['Week van de stage']);
  });

  it('keeps the campaign of the page to itself', () => {
    const { controls, hidden } = formElements(form, { campaign: 'open-dag' });
    expect(hidden['campaign']).toBe('open-dag');
    expect(controls.map(({ attributes }) => attributes['name'])).not.toContain('campaign');
  });

  it('carries the autofill tokens of its fields (FM-08)', () => {
    const tokens = (form: CompiledForm) =>
      formElements(form)
        .having('autocomplete')
        .map(({ attributes }) => attributes['autocomplete'])
        .filter((token) => token !== 'off');
    expect(tokens(form)).toEqual([
      'given-name',
      'family-name',
      'street-address',
      'postal-code',
      'address-level2',
      'email',
    ]);
    expect(tokens(bundled.forms['contact']!)).toEqual(['name', 'email', 'tel']);
    expect(tokens(everything.forms['contact']!)).toEqual(['email', 'postal-code', 'tel']);
  });

  it('can stand twice on a page, each with a prefix of its own', () => {
    const ids = ['een', 'twee'].flatMap((prefix) =>
      formElements(form, { prefix })
        .having('id')
        .map(({ attributes }) => attributes['id']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
