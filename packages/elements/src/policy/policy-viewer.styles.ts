import { css } from 'lit';

export const policyViewerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .statement {
    display: grid;
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
    align-items: start;
  }

  .aside {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: start;
  }

  search,
  .contents {
    inline-size: 100%;
  }

  search {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }

  label {
    font-weight: 600;
  }

  * + label {
    margin-block-start: calc(0.5 * var(--_space));
  }

  input,
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  [role='status']:empty {
    display: none;
  }

  [hidden] {
    display: none;
  }

  nav {
    padding: calc(2.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }

  nav h2 {
    margin-block-end: var(--_space);
    font-size: 1em;
  }

  nav ol {
    display: grid;
    padding-inline-start: 1.25rem;
  }

  nav li {
    padding-block: 0.25rem;
  }

  .sections {
    display: grid;
    gap: calc(6 * var(--_space));
    min-inline-size: 0;
    max-inline-size: 46rem;
  }

  section,
  article {
    display: grid;
    gap: calc(1.5 * var(--_space));
    min-inline-size: 0;
  }

  section > h2 {
    font-size: 1.5em;
  }

  h2,
  h3 {
    scroll-margin-block-start: 1.5rem;
  }

  h3 {
    font-size: 1.125em;
  }

  ul,
  ol {
    padding-inline-start: 1.25rem;
  }

  article {
    padding: calc(2.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* What is off the screen is laid out when a reader gets there: a search shows and hides hundreds of parts at once. */
  article,
  article ul ul {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4rem;
  }

  dl {
    display: grid;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(9rem, 13rem) 1fr;
    gap: 0 1.5rem;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }

  dt {
    grid-row: 1 / span 20;
    color: var(--_muted);
    font-weight: 600;
  }

  dd {
    grid-column: 2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  dd + dd {
    margin-block-start: 0.25rem;
  }

  dd > * + * {
    margin-block-start: 0.5rem;
  }

  summary {
    padding-block: 0.5rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .channels {
    padding: calc(2.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .channels dl > :first-child {
    border: 0;
  }

  .history {
    grid-column: 1 / -1;
  }

  .versions {
    display: grid;
    gap: var(--_space);
  }

  .history p,
  .history h4 {
    white-space: pre-line;
  }

  ins {
    background: color-mix(in srgb, var(--_success) 18%, transparent);
    text-underline-offset: 0.2em;
  }

  del {
    background: color-mix(in srgb, var(--_danger) 18%, transparent);
  }

  .unknown {
    color: var(--_muted);
    font-style: italic;
  }

  .version {
    color: var(--_muted);
  }

  @container (width < 36rem) {
    article {
      padding: calc(2 * var(--_space));
    }

    dl > div {
      grid-template-columns: 1fr;
    }

    dt,
    dd {
      grid-area: auto;
    }
  }

  @container (width >= 60rem) {
    .statement {
      grid-template-columns: 16rem 1fr;
    }

    .aside {
      position: sticky;
      inset-block-start: 1.5rem;
      max-block-size: calc(100dvh - 3rem);
      overflow: auto;
    }
  }

  @media print {
    .aside,
    summary {
      display: none;
    }

    [hidden] {
      display: revert;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    article {
      content-visibility: visible;
      break-inside: avoid-page;
    }
  }
`;
