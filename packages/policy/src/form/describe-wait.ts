import { fill } from '../words/fill.js';
import type { FormWords } from '../words/words.js';

/** Says when a form may be sent again: "over 40 seconden", "за 40 секунд". Each language bends the numbers its own way. */
export function describeWait(words: FormWords, language: string, seconds: number): string {
  const time = new Intl.RelativeTimeFormat(language);
  const when = seconds > 90 ? time.format(Math.ceil(seconds / 60), 'minute') : time.format(seconds, 'second');
  return fill(words.limitedText, { when });
}
