import { css, unsafeCSS } from 'lit';
import { baseCss } from './base-css.js';
import { tokens } from './tokens.js';

/** The common styles for elements that are made with Lit: what banner and placeholders have, and more kinds of text. */
export const hostStyles = [
  unsafeCSS(baseCss),
  unsafeCSS(`:host{${tokens}}`),
  css`
    ::before,
    ::after {
      box-sizing: border-box;
    }

    h3,
    h4,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
    }

    h3,
    h4,
    li,
    dt,
    dd,
    td {
      unicode-bidi: plaintext;
    }

    h3,
    h4 {
      line-height: 1.25;
      text-wrap: balance;
    }
  `,
];
