/** As `fill`, in parts, for values that are more than text: markup, for words in another language. */
export const fillParts = <T>(text: string, values: Readonly<Record<string, T>>): (string | T)[] =>
  text.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part);
