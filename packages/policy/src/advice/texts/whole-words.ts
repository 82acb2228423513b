const patterns = new Map<string, RegExp>();

/**
 * Whether a text holds a word or phrase as a whole, in any case: *win*, but not in *window*.
 * @param phrase letters, or a piece of a regular expression
 */
export function holds(text: string, phrase: string): boolean {
  let pattern = patterns.get(phrase);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase})(?![\\p{L}\\p{N}])`, 'iu');
    patterns.set(phrase, pattern);
  }
  return pattern.test(text);
}

/** Whether a text holds one of these phrases. */
export const holdsAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => holds(text, phrase));
