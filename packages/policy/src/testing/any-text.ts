import fc from 'fast-check';

/** Any text at all: control characters, halves of surrogate pairs, every script. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

/** Texts made of pieces that mean something to what reads them. */
export const textOfPieces = (...pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((chosen) => chosen.join(''));
