/**
 * The design tokens as declarations: every element reads the private names, a site sets the public ones.
 * Colours follow the page's `color-scheme`, so that a page without a dark design never gets a dark banner.
 * Not tagged as CSS: minifiers drop declarations that stand outside a rule.
 */
export const coreTokens = `
--_surface: var(--konekto-color-surface, light-dark(#fff, #161b22));
--_raised: var(--konekto-color-raised, light-dark(#f3f6f7, #1f262f));
--_text: var(--konekto-color-text, light-dark(#14212b, #edf2f5));
--_muted: var(--konekto-color-muted, light-dark(#4b5b66, #aebac4));
--_line: var(--konekto-color-line, light-dark(#d5dde2, #35404b));
--_accent: var(--konekto-color-accent, light-dark(#0a5366, #8fdcec));
--_on-accent: var(--konekto-color-on-accent, light-dark(#fff, #06252e));
--_space: var(--konekto-space, 0.5rem);
--_radius: var(--konekto-radius, 0.75rem);
--_radius-control: var(--konekto-radius-control, 0.5rem);
--_shadow: var(--konekto-shadow, 0 0.25rem 2rem #0a1e2a2e, 0 0 0.125rem #0a1e2a3d);
--_font: var(--konekto-font, inherit);
--_size: var(--konekto-font-size, 1rem);
`;

/** All tokens: banner and placeholders do without those that only switches and forms need. */
export const tokens = `${coreTokens}
--_control: var(--konekto-color-control, light-dark(#64747f, #8c9ba7));
--_danger: var(--konekto-color-danger, light-dark(#b3261e, #ffb4ab));
--_success: var(--konekto-color-success, light-dark(#17663a, #86d8a6));
`;
