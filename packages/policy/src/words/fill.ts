/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  fillParts(text, values).join('');

/** The same as parts, for values that are more than text: markup, for words in another language. */
export const fillParts = <T>(text: string, values: Readonly<Record<string, T>>): (string | T)[] =>
  text.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    return Object.hasOwn(values, part) ? (values[part] as T) : `{${part}}`;
  });
