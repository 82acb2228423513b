/**
 * A pattern for every name that fits one of these globs, in which `*` stands for anything: `_pk_id*` fits `_pk_id.1.9f3a`.
 * No globs fit nothing.
 */
export const patternOf = (globs: readonly string[]): RegExp =>
  new RegExp(`^(${globs.map(asExpression).join('|') || '[]'})$`, 's');

const asExpression = (glob: string): string => glob.split('*').map(escape).join('.*');

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
