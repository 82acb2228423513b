/** The frame of pages that are ours as a whole: one column, in the colours of the reader. `--page-width` widens it. */
export const pageFrame = `:root {
  color-scheme: light dark;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}
body {
  margin: 0;
}
main {
  box-sizing: border-box;
  max-inline-size: var(--page-width, 42rem);
  margin-inline: auto;
  padding: 1.5rem 1rem 4rem;
}
h1 {
  line-height: 1.2;
  overflow-wrap: anywhere;
}
.konekto-visually-hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
`;
