import { css } from '../theme/css-text.js';
import { tokens } from '../theme/tokens.js';

const rules = css`
  .konekto-form {
    ${tokens}
    display: grid;
    gap: calc(2.5 * var(--_space));
    max-inline-size: 40rem;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
  }
  .konekto-form *,
  .konekto-form ::before {
    box-sizing: border-box;
  }
  .konekto-form :is(h2, p, ul, ol, dl, dd, fieldset) {
    margin: 0;
  }
  /* Texts of the policy that are in another language keep their own direction. */
  .konekto-form :is(p, li, dd, label, legend) {
    unicode-bidi: plaintext;
  }
  .konekto-form a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .konekto-form :focus-visible {
    outline: 0.1875rem solid var(--_accent);
    outline-offset: 0.125rem;
  }

  .konekto-field {
    display: grid;
    gap: 0.375rem;
  }
  .konekto-field[hidden] {
    display: none;
  }
  .konekto-field :is(label, legend) {
    font-weight: 600;
  }
  .konekto-field-hint,
  .konekto-field-count {
    color: var(--_muted);
  }
  .konekto-field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 0.125rem solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .konekto-field textarea {
    min-block-size: 9rem;
    resize: vertical;
  }
  .konekto-field-count {
    min-block-size: 1.5em;
  }
  .konekto-field-postcode input {
    max-inline-size: 9rem;
  }
  .konekto-field [aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .konekto-field-checkbox,
  .konekto-field-option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25rem 0.75rem;
    align-items: start;
  }
  .konekto-field :is([type='checkbox'], [type='radio']) {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .konekto-field-checkbox label,
  .konekto-field-option label {
    font-weight: 400;
  }
  .konekto-field-checkbox > p {
    grid-column: 2;
  }

  .konekto-field-error {
    display: flex;
    gap: 0.5rem;
    color: var(--_danger);
    font-weight: 600;
  }
  .konekto-field-error::before {
    content: '!';
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: 0.125rem;
    border-radius: 50%;
    background: var(--_danger);
    color: var(--_surface);
    font-size: 0.875em;
    line-height: 1;
  }

  .konekto-form-summary,
  .konekto-form-failure {
    display: grid;
    gap: 0.5rem;
    padding: calc(2 * var(--_space)) calc(2.5 * var(--_space));
    border: 0.125rem solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .konekto-form-summary h2 {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .konekto-form-summary ul {
    padding-inline-start: 1.25rem;
  }
  .konekto-form-summary a {
    color: var(--_danger);
    font-weight: 600;
  }

  .konekto-field-radio,
  .konekto-form-consents {
    display: grid;
    gap: 0.75rem;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .konekto-form :is(.konekto-field-radio, .konekto-form-consents) > legend {
    margin-block-end: 0.5rem;
    padding: 0;
    font-weight: 600;
  }

  .konekto-form-notice {
    display: grid;
    gap: 0.75rem;
    padding: calc(2 * var(--_space)) calc(2.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.9375em;
  }
  .konekto-form-notice h2 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .konekto-form-notice dl {
    display: grid;
    gap: 0.125rem;
  }
  .konekto-form-notice dt {
    color: var(--_muted);
    font-weight: 600;
  }
  .konekto-form-notice dd {
    margin-block-end: 0.5rem;
  }
  .konekto-form-notice dd > * + * {
    margin-block-start: 0.375rem;
  }
  .konekto-form-notice ul {
    padding-inline-start: 1.25rem;
  }

  .konekto-form button {
    justify-self: start;
    min-block-size: 2.75rem;
    padding: 0.625rem 1.5rem;
    border: 0.125rem solid var(--_accent);
    border-radius: var(--_radius-control);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
  }
  .konekto-form button:hover {
    box-shadow: inset 0 0 0 99rem color-mix(in srgb, currentcolor 14%, transparent);
  }

  .konekto-form-sent {
    justify-items: start;
    gap: 0.75rem;
    padding: calc(3 * var(--_space));
    border: 0.125rem solid var(--_success);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .konekto-form-sent h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .konekto-form-sent button {
    margin-block-start: 0.5rem;
    background: transparent;
    color: var(--_accent);
  }

  .konekto-visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** The styles of forms in the light DOM, as text: the same sheet serves pages without JavaScript. */
export const formStyles = `@layer konekto {${rules}}`;
