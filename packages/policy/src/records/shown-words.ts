import { fingerprint } from '../compile/fingerprint.js';
import type { CompiledPolicy } from '../compile/compiled.js';

/**
 * What a visitor saw when deciding: the banner with the purposes that it asked for, the preferences, or nothing of ours,
 * as when a script or the browser decides.
 */
export type ShownLayer =
  | { readonly layer: 'banner'; readonly asked: readonly string[] }
  | { readonly layer: 'preferences' }
  | { readonly layer: 'none' };

/**
 * The words of a layer exactly as the record's hash is of: plain data.
 * @throws Error when the policy does not have the language
 */
export function shownWords({ gates, content }: CompiledPolicy, language: string, shown: ShownLayer): unknown {
  const words = gates.words[language];
  const choices = content[language]?.choices;
  if (!words || !choices) throw new Error(`The policy has no words in ${language}.`);
  switch (shown.layer) {
    case 'banner':
      return { ...words.banner, asked: shown.asked.flatMap((id) => words.titles[id] ?? []) };
    case 'preferences':
      return { words: choices.words, purposes: choices.purposes };
    case 'none':
      return words.banner;
  }
}

/** The text hash that the record of a decision on a layer has. Throws when the policy does not have the language. */
export const shownTextHash = (policy: CompiledPolicy, language: string, shown: ShownLayer): string =>
  fingerprint(shownWords(policy, language, shown));

/** What a record's text hash stands for under a policy; undefined when it is of none of the policy's words. */
export function findShownLayer(
  policy: CompiledPolicy,
  { language, textHash }: { readonly language: string; readonly textHash: string },
): ShownLayer | undefined {
  if (!Object.hasOwn(policy.content, language)) return undefined;
  for (const shown of possibleLayers(policy)) {
    if (shownTextHash(policy, language, shown) === textHash) return shown;
  }
  return undefined;
}

/** A banner may ask for any of the purposes: those that were not decided on before. */
function* possibleLayers({ gates }: CompiledPolicy): Generator<ShownLayer> {
  yield { layer: 'preferences' };
  yield { layer: 'none' };
  const ids = gates.purposes.map(({ id }) => id);
  for (let set = 2 ** ids.length - 1; set > 0; set -= 1) {
    yield { layer: 'banner', asked: ids.filter((_id, index) => Math.floor(set / 2 ** index) % 2 === 1) };
  }
}
