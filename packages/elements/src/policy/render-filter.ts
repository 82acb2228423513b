import type { Plain, Statement } from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wanted } from './statement-parts.js';

interface Option {
  readonly value: string;
  readonly label: Plain;
}

/** Search within the statement, and the choice of a group of people or an application of its register (PV-06). */
export function renderFilter(
  { sections, words }: Statement,
  wanted: Wanted,
  choose: (chosen: Partial<Wanted>) => void,
): TemplateResult {
  const rows = sections.flatMap((section) => (section.draws === 'processing' ? section.register : []));
  const groups = rows.map(({ id, subjects }) => ({ value: id, label: subjects }));
  const applications = [...new Set(rows.flatMap(({ applications }) => applications))];
  const choice = (name: 'group' | 'application', options: readonly Option[]): unknown =>
    options.length < 2
      ? nothing
      : html`<label for=${name}>${words[name]}</label>
          <select id=${name} @change=${(event: Event) => choose({ [name]: valueOf(event) })}>
            ${[{ value: '', label: words.all }, ...options].map((option) => renderOption(option, wanted[name]))}
          </select>`;
  return html`<search>
    <label for="search">${words.search}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${wanted.query}
      @input=${(event: Event) => choose({ query: valueOf(event) })}
    />
    ${choice('group', groups)}
    ${choice(
      'application',
      applications.map((name) => ({ value: name, label: name })),
    )}
    <p role="status"></p>
  </search>`;
}

function renderOption({ value, label }: Option, wanted: string): TemplateResult {
  const foreign = typeof label === 'string' ? undefined : label;
  return html`<option
    value=${value}
    ?selected=${value === wanted}
    lang=${foreign?.lang ?? nothing}
    dir=${foreign?.dir ?? nothing}
  >
    ${foreign?.children ?? label}
  </option>`;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;
