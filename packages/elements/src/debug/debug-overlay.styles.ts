import { css } from 'lit';

/** A tool's own colours, whatever the theme of the site: it must be readable where that theme is what is wrong. */
export const debugOverlayStyles = css`
  :host {
    --_surface: light-dark(#fff, #161b22);
    --_raised: light-dark(#f1f5f6, #1f262f);
    --_text: light-dark(#14212b, #edf2f5);
    --_muted: light-dark(#4b5b66, #aebac4);
    --_line: light-dark(#d5dde2, #35404b);
    --_control: light-dark(#64747f, #8c9ba7);
    --_accent: light-dark(#0a5366, #8fdcec);
    --_on-accent: light-dark(#fff, #06252e);
    --_good: light-dark(#17663a, #86d8a6);
    --_wait: light-dark(#7a4a00, #f3c879);
    --_bad: light-dark(#a3211a, #ffb4ab);
    position: fixed;
    z-index: 2147482000;
    inset-block-end: calc(var(--_lift, 0px) + 0.5rem);
    inset-inline-end: 0.5rem;
    display: block;
    inline-size: min(30rem, 100vw - 1rem);
    pointer-events: none;
    font:
      0.8125rem/1.45 system-ui,
      sans-serif;
    text-align: start;
  }

  :host([side='start']) {
    inset-inline: 0.5rem auto;
  }

  aside {
    display: flex;
    flex-direction: column;
    inline-size: fit-content;
    max-inline-size: 100%;
    max-block-size: calc(var(--_room, 100dvh) - 1rem);
    margin-inline-start: auto;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 0.625rem;
    background: var(--_surface);
    box-shadow: 0 0.25rem 2rem #0a1e2a2e;
    pointer-events: auto;
  }

  :host([side='start']) aside {
    margin-inline: 0 auto;
  }

  :host([open]) aside {
    inline-size: 100%;
  }

  button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: 0.375rem;
    background: transparent;
    color: var(--_text);
  }

  .bar {
    display: flex;
    flex: none;
    align-items: stretch;
    background: var(--_raised);
  }

  .toggle,
  .move {
    min-block-size: 2.5rem;
    border: 0;
    border-radius: 0.625rem;
  }

  .toggle {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0.375rem 0.625rem;
    align-items: center;
    padding: 0.5rem 0.875rem;
    text-align: start;
  }

  .toggle::before,
  summary::before {
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border: solid;
    border-width: 0 0.125rem 0.125rem 0;
    content: '';
    rotate: -45deg;
  }

  .toggle::before {
    rotate: -135deg;
    translate: 0 0.125rem;
  }

  :host([open]) .toggle::before,
  details[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.125rem;
  }

  .name {
    font-size: 0.875rem;
  }

  .move svg {
    display: block;
    inline-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .tag,
  .count {
    display: inline-block;
    padding: 0 0.4375rem;
    border: 1px solid var(--_tone, var(--_control));
    border-radius: 1rem;
    color: var(--_tone, var(--_muted));
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .good {
    --_tone: var(--_good);
  }

  .wait {
    --_tone: var(--_wait);
  }

  .bad {
    --_tone: var(--_bad);
  }

  .panel {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
    padding-inline: 0.875rem;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    background: var(--_raised);
  }

  summary:focus-visible,
  .bar button:focus-visible {
    outline-offset: -0.1875rem;
  }

  h2 {
    font-size: 0.875rem;
  }

  .content {
    padding: 0.125rem 0.875rem 0.75rem 1.8125rem;
  }

  ul {
    display: grid;
    gap: 0.625rem;
    padding: 0;
    list-style: none;
  }

  li + li {
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.75rem;
    overflow-wrap: anywhere;
  }

  dl {
    display: grid;
    gap: 0.25rem;
  }

  p + dl {
    margin-block-start: 0.375rem;
  }

  dl > div {
    display: grid;
    grid-template-columns: 5.5rem 1fr;
    gap: 0.5rem;
  }

  dt,
  .where,
  .note,
  .none {
    color: var(--_muted);
  }

  dd {
    overflow-wrap: anywhere;
  }

  .note {
    margin-block-start: 0.625rem;
    font-size: 0.75rem;
  }

  .actions {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding: 0.5rem 0.875rem;
    border-block-start: 1px solid var(--_line);
    background: var(--_raised);
  }

  .actions button {
    flex: 1 0 auto;
  }

  .actions p:not(:empty) {
    inline-size: 100%;
    color: var(--_muted);
  }

  @media (width < 24rem) {
    dl > div {
      grid-template-columns: 1fr;
      gap: 0;
    }

    .content {
      padding-inline-start: 0.875rem;
    }

    .actions {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    .actions p {
      grid-column: 1 / -1;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
