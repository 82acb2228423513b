/** An element of a tag to paste, as a browser would find it in a page. */
export interface TagElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const element = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([a-z-]+)(?:="([^"]*)")?/g;

/**
 * The elements of a tag in their order. What stands inside a script is text, and none of them.
 * @throws Error where an element is written in a way that is not read here
 */
export function tagElements(html: string): TagElement[] {
  const markup = html.replace(/(<script\b[^>]*>)[^]*?(?=<\/script>)/g, '$1');
  const found = [...markup.matchAll(element)];
  if (found.length !== (markup.match(/<[a-z]/gi) ?? []).length)
    throw new Error(`Not read in full: ${markup}`);
  return found.map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

/** What stands in the scripts of a tag. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code);

/** The hosts of all addresses that a tag holds, in scripts too. */
export const hostsIn = (html: string): string[] =>
  [...html.matchAll(/\b(?:https?:)?\/\/([^/"'\s?#]+)/g)].map(([, host = '']) => host.toLowerCase());
