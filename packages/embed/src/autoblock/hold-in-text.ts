import type { DomainRules } from './domain-rules.js';
import { mark } from './mark.js';

const addressIn = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const typeIn = /\stype\s*=\s*["']?([\w/-]+)/i;
const markedByAuthor = /\sdata-(consent|service)\b/i;

/**
 * Holds the scripts in text that a page writes into itself: such a script runs before anybody hears of it.
 * Of two attributes with one name a parser takes the first, so that ours count. They hold no quotes and no `>`: where the
 * text of a tag stands inside an attribute, they must not end it.
 */
export const holdScriptsIn = (text: string, rules: DomainRules): string =>
  changeTags(text, 'script', rules, (attributes, service) => {
    const [, type] = typeIn.exec(attributes) ?? [];
    return `type=text/plain data-service=${service} ${mark}${type ? ` data-type=${type}` : ''}`;
  });

/** Makes the frames in text wait for the next paint, by which time their address is held. */
export const delayFramesIn = (text: string, rules: DomainRules): string =>
  changeTags(text, 'iframe', rules, () => `loading=lazy ${mark}=${delayed}`);

/** The mark of a frame that was delayed, and is to get its own way of loading again. */
export const delayed = 'delayed';

function changeTags(
  text: string,
  name: string,
  rules: DomainRules,
  change: (attributes: string, service: string) => string,
): string {
  return text.replace(new RegExp(`<${name}(\\s[^>]*)>`, 'gi'), (tag: string, attributes: string) => {
    const [, double, single, bare] = addressIn.exec(attributes) ?? [];
    const service = rules.holderOf(double ?? single ?? bare ?? '');
    if (!service || markedByAuthor.test(attributes)) return tag;
    return `<${name} ${change(attributes, service)}${attributes}>`;
  });
}
