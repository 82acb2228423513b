import { css } from 'lit';

export const cookieListStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  section {
    margin-block-end: calc(5 * var(--_space));
  }

  h2 {
    margin-block-end: 0.25rem;
    font-size: 1.375em;
  }

  h3 {
    font-size: 1.0625em;
  }

  .description {
    color: var(--_muted);
  }

  article {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(2 * var(--_space));
    padding: calc(2 * var(--_space)) calc(2.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .service {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  .choice {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    padding: 0.125rem 0.75rem;
    border-radius: 1rem;
    background: var(--_raised);
    font-size: 0.875em;
    font-weight: 600;
  }

  .choice::before {
    content: '';
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 0.125rem solid currentcolor;
    border-radius: 50%;
  }

  .allowed::before {
    background: currentcolor;
  }

  .allowed {
    color: var(--_success);
  }

  .refused {
    color: var(--_muted);
  }

  /* Fixed, so that the columns of all tables stand in line. */
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
    text-align: start;
  }

  th,
  td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  th {
    border-block-start: 0;
    color: var(--_muted);
    font-weight: 600;
  }

  th:nth-child(1) {
    inline-size: 28%;
  }

  th:nth-child(2) {
    inline-size: 17%;
  }

  th:nth-child(4) {
    inline-size: 23%;
  }

  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }

  code {
    overflow-wrap: anywhere;
  }

  @container (width < 36rem) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      padding-block: 0.5rem;
      border-block-start: 1px solid var(--_line);
    }

    td {
      display: grid;
      grid-template-columns: 8.5rem 1fr;
      gap: 0.5rem;
      padding: 0.125rem 0;
      border: 0;
    }

    td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-weight: 600;
    }
  }

  @container (width < 24rem) {
    article {
      padding: calc(2 * var(--_space));
    }

    td {
      grid-template-columns: 1fr;
      gap: 0;
      padding-block: 0.25rem;
    }
  }
`;
