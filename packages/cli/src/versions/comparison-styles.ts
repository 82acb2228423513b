import { pageFrame } from '@konekto/policy';

/** For light and dark screens and for paper; on paper without colours, lines still tell what changed. */
export const comparisonStyles = `${pageFrame}
:root {
  --page-width: 46rem;
}
main {
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 {
  line-height: 1.2;
}
h2 {
  margin-block-start: 3rem;
}
article {
  margin-block: 1.5rem;
  padding-inline-start: 1rem;
  border-inline-start: 0.25rem solid light-dark(#767676, #949494);
}
p, h4 {
  white-space: pre-line;
}
ins {
  background: light-dark(#d9f2df, #10391c);
  color: light-dark(#0b3d17, #c9f2d3);
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
del {
  background: light-dark(#fbdfdd, #4a1614);
  color: light-dark(#6b0f0b, #ffd9d6);
  text-decoration: line-through;
}
del + ins {
  margin-inline-start: 0.25em;
}
.hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: pre;
}
@media print {
  :root {
    color-scheme: light;
  }
  main {
    max-inline-size: none;
    padding: 0;
  }
  h2, h3, h4 {
    break-after: avoid;
  }
}
`;
