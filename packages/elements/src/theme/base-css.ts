import { css } from './css-text.js';
import { coreTokens } from './tokens.js';

/** What every shadow root starts from: tokens, type, box sizes, buttons, focus. */
export const baseCss = css`
  :host {
    ${coreTokens}
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  p {
    margin: 0;
  }

  /* Words keep their own direction where the page runs the other way. */
  h2,
  p,
  button {
    unicode-bidi: plaintext;
  }

  h2 {
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 0.125rem solid var(--_accent);
    border-radius: var(--_radius-control);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
  }

  button.quiet {
    background: transparent;
    color: var(--_accent);
  }

  button:hover {
    box-shadow: inset 0 0 0 99rem color-mix(in srgb, currentcolor 14%, transparent);
  }

  :focus-visible {
    outline: 0.1875rem solid var(--_accent);
    outline-offset: 0.125rem;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
