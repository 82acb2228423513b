import { describe, expect, it } from 'vitest';
import { bundledContent } from '../testing/bundled-policy.js';
import { elementsIn, readHtml, textOf } from '../testing/read-html.js';
import { markupToHtml } from '../markup/markup-to-html.js';
import { honeypotMarkup, honeypotName } from './honeypot.js';

const { words } = bundledContent('nl').forms;

function setup() {
  const elements = elementsIn(readHtml(markupToHtml(honeypotMarkup('een', words))));
  const [part, label, input] = elements;
  return { part: part!.attributes, label: label!, input: input!.attributes };
}

describe('honeypotMarkup', () => {
  it('is out of sight, of the tab order and of the accessibility tree', () => {
    const { part, input } = setup();
    expect(part).toMatchObject({ class: 'konekto-visually-hidden', 'aria-hidden': 'true' });
    expect(part).toHaveProperty('inert');
    expect(input).toMatchObject({ type: 'text', tabindex: '-1' });
    expect(input).not.toHaveProperty('value');
  });

  it('has no name or token by which browsers fill in what they know about a person', () => {
    const { input } = setup();
    expect(input['autocomplete']).toBe('off');
    expect(input['name']).toBe(honeypotName);
    expect(`${input['name']} ${input['id']}`).not.toMatch(
      /name|mail|tel|phone|address|street|city|post|zip|country|org|company|url|web|site|user|pass|code|card|birth|day|title|sex/i,
    );
  });

  it('says to leave it empty, where a page has no styles', () => {
    const { label, input } = setup();
    expect(textOf(label)).toBe('Laat dit veld leeg');
    expect(label.attributes['for']).toBe(input['id']);
  });
});
