import { css } from '../theme/css-text.js';

/** Plain text, because the banner works without Lit. */
export const consentBannerStyles = css`
  :host {
    display: contents;
  }

  section {
    position: fixed;
    z-index: var(--konekto-banner-layer, 2147483000);
    inset: auto max(1rem, 50% - 30rem) max(1rem, env(safe-area-inset-bottom));
    display: grid;
    grid-template-rows: minmax(5rem, 1fr);
    grid-template-columns: 1fr auto;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    max-block-size: calc(100dvh - 2rem);
    padding: calc(3 * var(--_space));
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  h2 {
    margin-block-end: 0.25rem;
    font-size: 1.1875em;
  }

  /* Long words scroll, so that the buttons stay in reach. The padding keeps focus outlines from being clipped. */
  .words {
    align-self: stretch;
    margin: -0.25rem;
    padding: 0.25rem;
    overflow: auto;
    overscroll-behavior: contain;
    font-size: 0.9375em;
  }

  .links {
    word-spacing: 1rem;
  }

  .links a {
    display: inline-block;
    word-spacing: normal;
    padding-block: 0.125rem;
  }

  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space);
    min-inline-size: 17rem;
  }

  .actions .quiet {
    grid-column: 1 / -1;
  }

  @media (width < 48rem) {
    section {
      inset-inline: 0.5rem;
      inset-block-end: max(0.5rem, env(safe-area-inset-bottom));
      grid-template-rows: minmax(5rem, 1fr) auto;
      grid-template-columns: 1fr;
      gap: calc(1.5 * var(--_space));
      max-block-size: 50dvh;
      padding: calc(2 * var(--_space));
    }

    .words {
      font-size: 0.875em;
      line-height: 1.4;
    }

    /* Two columns, or one where they don't fit: refusing and accepting stay equally wide. */
    .actions {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7.5rem, 50% - var(--_space))), 1fr));
      min-inline-size: 0;
    }

    button {
      padding-inline: 0.5rem;
    }
  }

  @media print {
    section {
      display: none;
    }
  }
`;
