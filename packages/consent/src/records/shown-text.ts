/** The words that the visitor saw when deciding. */
export interface ShownText {
  readonly language: string;
  /** Plain data: the words of the layer on which the decision was made. */
  readonly words: unknown;
}
