/** CSS as plain text, for elements that work without Lit. Named like Lit's tag, so that editors and the minifier see CSS. */
export const css = String.raw;
