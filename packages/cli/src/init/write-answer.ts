import { Scalar, type Document } from 'yaml';

/** Puts an answer where a value of the template stands; comments beside it stay. Whatever it holds, it is read as it was given. */
export function writeAnswer(document: Document, path: readonly (string | number)[], answer: string): void {
  const scalar = document.getIn(path, true);
  if (!(scalar instanceof Scalar)) throw new Error(`The template has nothing at ${path.join('.')}`);
  scalar.value = answer;
  delete scalar.source;
  // Line breaks and invisible characters are seen only when they are escaped.
  if (/[^\P{C}]|[\u2028\u2029]/u.test(answer)) scalar.type = Scalar.QUOTE_DOUBLE;
}
