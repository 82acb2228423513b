import type { CompiledForm } from '../compile/compiled.js';
import { formMarkup, type FormMarkupOptions } from '../form/form-markup.js';
import { honeypotName } from '../form/honeypot.js';
import { markupToHtml } from '../markup/markup-to-html.js';
import { bundledContent } from './bundled-policy.js';
import { compile, rewritten } from './policies.js';
import { elementsIn, readHtml, textOf, type ReadElement } from './read-html.js';

/** A form with every type of field, hints, and names that the form's own parts might take. */
export const everything = compile(
  rewritten(
    '      - { name: postcode, type: postcode }\n',
    [
      '- { name: postcode, type: postcode, hint: Zonder land. }',
      '- { name: phone, type: tel }',
      '- { name: message, type: textarea, hint: Kort mag. }',
      '- { name: summary, type: text, label: Samenvatting }',
      '- { name: notice, type: text, label: Bericht }',
      '- { name: copy, type: checkbox, label: Stuur mij een kopie, required: true }',
      '- { name: datum, type: date, label: Datum, min: "2026-01-02", max: "2026-12-31" }',
      '- { name: dag, type: radio, label: Dag, required: true, hint: Kies er een., options: [{ value: a, label: A }, { value: b, label: B }, { value: c, label: C }] }',
      '- { name: why, type: text, label: Waarom, required: true, showWhen: { field: dag, is: b } }',
      '- { name: soort, type: select, label: Soort, required: true, options: [{ value: a, label: A }, { value: b, label: B }] }',
    ]
      .map((line) => `      ${line}\n`)
      .join(''),
    rewritten(
      'retention: P1Y',
      'retention: P1Y\n    consents: [{ id: analysis, text: Ik vind analyse goed. }]',
    ),
  ),
).content['nl']!.forms;

const { words } = bundledContent('nl').forms;

/** The elements of a form's HTML, as a browser finds them, and what they mean to each other. */
export function formElements(form: CompiledForm, options: Partial<FormMarkupOptions> = {}) {
  const html = markupToHtml(
    formMarkup(form, { words, privacyPage: '/privacy', action: '/v1/forms/x', ...options }),
  );
  const elements = elementsIn(readHtml(html));
  const having = (name: string, value?: string): ReadElement[] =>
    elements.filter(
      ({ attributes }) => name in attributes && (value === undefined || attributes[name] === value),
    );
  const controls = elements.filter(
    ({ tag, attributes }) =>
      ['input', 'select', 'textarea'].includes(tag) &&
      attributes['type'] !== 'hidden' &&
      attributes['name'] !== honeypotName,
  );
  const labelOf = ({ attributes }: ReadElement): string =>
    elements
      .filter(({ tag, attributes: label }) => tag === 'label' && label['for'] === attributes['id'])
      .map(textOf)
      .join('|');
  /** The label of a field: of radio buttons the legend. */
  const questionOf = (control: ReadElement): string => {
    const group = having('role', 'radiogroup').find((found) => elementsIn(found).includes(control));
    const legend = group && elementsIn(group).find(({ tag }) => tag === 'legend');
    return legend ? textOf(legend) : labelOf(control);
  };
  const hidden = Object.fromEntries(
    having('type', 'hidden').map(({ attributes }) => [attributes['name'], attributes['value']]),
  );
  return { html, elements, having, controls, labelOf, questionOf, hidden };
}
