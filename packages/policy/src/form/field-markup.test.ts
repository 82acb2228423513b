import { describe, expect, it } from 'vitest';
import { everything, formElements } from '../testing/form-elements.js';
import { elementsIn } from '../testing/read-html.js';

describe('a field', () => {
  it('keeps addresses and numbers in order on a page that runs from right to left', () => {
    const { having } = formElements(everything.forms['contact']!);
    expect(having('dir', 'ltr').map(({ attributes }) => attributes['name'])).toEqual([
      'email',
      'postcode',
      'phone',
    ]);
  });
});

describe('radio buttons', () => {
  const form = everything.forms['contact']!;
  const field = form.fields.find(({ name }) => name === 'dag')!;

  it('are a group with a legend, which is described and refused as a whole (NL Design System)', () => {
    const { having } = formElements(form, { problems: [{ field, problem: 'required-select' }] });
    const group = having('role', 'radiogroup')[0]!;
    expect(group).toMatchObject({
      tag: 'fieldset',
      attributes: {
        'aria-describedby': 'konekto-contact-dag-hint konekto-contact-dag-error',
        'aria-invalid': 'true',
      },
    });
    expect(
      elementsIn(group)
        .map(({ tag }) => tag)
        .slice(0, 3),
    ).toEqual(['legend', 'p', 'p']);
  });

  it('begin with the one that the summary leads to, and are each labelled and required', () => {
    const { having, labelOf } = formElements(form);
    const buttons = having('name', 'dag');
    expect(buttons.map(({ attributes }) => attributes['id'])).toEqual([
      'konekto-contact-dag',
      'konekto-contact-dag-2',
      'konekto-contact-dag-3',
    ]);
    expect(buttons.map(labelOf)).toEqual(['A', 'B', 'C']);
    expect(buttons.every(({ attributes }) => 'required' in attributes)).toBe(true);
  });
});
