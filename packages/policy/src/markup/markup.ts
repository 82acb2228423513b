/** HTML as plain data: the server writes it as text, the browser builds it as nodes. Neither ever parses it. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly Markup[];
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element of markup. Attributes that are false or undefined and children that are falsy are left out. */
export const h = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (Markup | false | undefined)[]
): MarkupElement => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, string | true] => (entry[1] ?? false) !== false,
    ),
  ),
  children: children.filter((child): child is Markup => !!child),
});
