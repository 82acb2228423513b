import { css } from '../theme/css-text.js';

/** Plain text, because the placeholder works without Lit. */
export const embedPlaceholderStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    inline-size: var(--_width, 100%);
    max-inline-size: 100%;
  }
  .base {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.5rem;
    aspect-ratio: var(--_ratio, 16 / 9);
    min-inline-size: 100%;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 1.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    text-align: center;
  }
  p {
    max-inline-size: 34rem;
    text-wrap: pretty;
  }
  .title {
    font-size: 1.125em;
    font-weight: 700;
  }
  .title + p {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  /* A small embed keeps its size: the words give way. */
  @container (width < 26rem) {
    .base {
      gap: 0.25rem;
      padding: 0.75rem;
    }
    .title {
      font-size: 1em;
      line-height: 1.3;
    }
    .title + p {
      font-size: 0.875em;
      line-height: 1.35;
    }
    button {
      padding-inline: 0.625rem;
      font-size: 0.875em;
    }
  }
`;
