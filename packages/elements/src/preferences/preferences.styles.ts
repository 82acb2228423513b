import { css } from 'lit';

export const preferencesStyles = css`
  dialog {
    inline-size: min(42rem, 100% - 1rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-end: 6rem; /* the buttons stay in view: the focus must not go under them */
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }

  dialog::backdrop {
    background: #0a1820a6;
  }

  .header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem 1rem;
    align-items: start;
    padding: calc(3 * var(--_space)) calc(3 * var(--_space)) calc(2 * var(--_space));
  }

  .header p {
    grid-column: 1 / -1;
    color: var(--_muted);
  }

  .header .notice {
    padding: var(--_space) calc(1.5 * var(--_space));
    border-inline-start: 0.25rem solid var(--_accent);
    background: var(--_raised);
    color: var(--_text);
  }

  h2 {
    place-self: center start;
    border-radius: 0.125rem;
    font-size: 1.375em;
  }

  h3 {
    font-size: 1.0625em;
  }

  h4 {
    font-size: 1em;
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
    background: transparent;
    color: var(--_text);
  }

  .close svg {
    inline-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .group {
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space)) calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .purpose,
  .service {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75rem;
  }

  .always {
    padding: 0.25rem 0.75rem;
    border-radius: 1rem;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .description,
  .none {
    padding-inline-end: 4.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  summary {
    inline-size: fit-content;
    margin-inline-start: -0.5rem;
    padding: 0.625rem 0.5rem;
    border-radius: var(--_radius-control);
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }

  summary:focus-visible {
    outline-offset: -0.1875rem;
  }

  .services {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  .services > li {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  .services p + p,
  .services ul + p {
    margin-block-start: 0.375rem;
  }

  .storage {
    padding-inline-start: 1.25rem;
  }

  code {
    overflow-wrap: anywhere;
    font-size: 0.9375em;
  }

  .report {
    grid-column: 1 / -1;
    margin-block-end: var(--_space);
    padding: calc(1.5 * var(--_space));
    border-inline-start: 0.25rem solid var(--_danger);
    background: var(--_raised);
  }

  .download {
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .download button {
    margin-inline-start: -0.5rem;
    padding: 0.625rem 0.5rem;
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    font-size: 0.9375em;
  }

  .actions {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--_space);
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  @media (width < 36rem) {
    dialog {
      scroll-padding-block-end: 9rem;
    }

    .header,
    .group,
    .download,
    .actions {
      padding-inline: calc(2 * var(--_space));
    }

    .actions {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7.5rem, 50% - var(--_space))), 1fr));
      padding-block: calc(1.5 * var(--_space));
    }

    .actions .quiet {
      grid-column: 1 / -1;
    }

    .actions button {
      padding-inline: 0.25rem;
    }

    .description,
    .none {
      padding-inline-end: 0;
    }
  }
`;
