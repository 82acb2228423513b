import { css } from 'lit';

/** A checkbox drawn as a switch: shape and place of the knob tell its state, not colour alone (WCAG 2.2 SC 1.4.1). */
export const switchStyles = css`
  input[type='checkbox'] {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 3.25rem;
    block-size: 1.875rem;
    margin: 0.4375rem 0;
    border: 0.125rem solid var(--_control);
    border-radius: 1rem;
    background: var(--_surface);
    cursor: pointer;
  }

  input[type='checkbox']::before {
    content: '';
    position: absolute;
    inset-block: 0.25rem;
    inset-inline-start: 0.25rem;
    inline-size: 1.125rem;
    border-radius: 50%;
    background: var(--_control);
    transition: inset-inline-start 0.15s;
  }

  input[type='checkbox']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input[type='checkbox']:checked::before {
    inset-inline-start: 1.625rem;
    background: var(--_on-accent);
  }

  input[type='checkbox']:indeterminate::before {
    inset-block: 0.625rem;
    inset-inline-start: 0.9375rem;
    border-radius: 0.25rem;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    input[type='checkbox'],
    input[type='checkbox']::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }

    input[type='checkbox']::before {
      background: CanvasText;
    }

    input[type='checkbox']:checked {
      background: Highlight;
    }

    input[type='checkbox']:checked::before {
      background: HighlightText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    input[type='checkbox']::before {
      transition: none;
    }
  }
`;
