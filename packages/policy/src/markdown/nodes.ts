/** The small Markdown of policy texts as plain data. Nothing in it is ever parsed as HTML. */
export type Block = Partial<LanguageMark> &
  (
    | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
    | { readonly type: 'heading'; readonly children: readonly Inline[] }
    | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  );

export type Inline =
  | string
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | Foreign;

/** A text without markup. */
export type Plain = string | Foreign;

/** Words in another language than what they stand in. */
export interface Foreign extends LanguageMark {
  readonly type: 'foreign';
  readonly children: readonly [string];
}

/** The language of a text, where it is not the one of the page: attributes of the element that shows it (WCAG 2.2 SC 3.1.2). */
export interface LanguageMark {
  readonly lang: string;
  /** Left out where it is the direction of the page, too. */
  readonly dir?: 'ltr' | 'rtl';
}
