import { describe, expect, it } from 'vitest';
import { fingerprint } from '../compile/fingerprint.js';
import { compilePolicy } from '../compile/compile-policy.js';
import { bundledDocument, bundledPolicy } from '../testing/bundled-policy.js';
import { untranslated } from '../testing/untranslated.js';
import { findShownLayer, shownTextHash, type ShownLayer } from './shown-words.js';

const layers: readonly ShownLayer[] = [
  { layer: 'preferences' },
  { layer: 'none' },
  { layer: 'banner', asked: ['analytics', 'marketing', 'media'] },
  { layer: 'banner', asked: ['media'] },
];

describe('the words that a visitor saw', () => {
  it.each(layers)('are found again by their hash: %j', (shown) => {
    for (const language of ['nl', 'en']) {
      const textHash = shownTextHash(bundledPolicy, language, shown);
      expect(findShownLayer(bundledPolicy, { language, textHash })).toEqual(shown);
    }
  });

  it('are found again where they fell back to another language', () => {
    const policy = compilePolicy(untranslated(bundledDocument, 'ar'));
    for (const shown of layers) {
      const textHash = shownTextHash(policy, 'ar', shown);
      expect(findShownLayer(policy, { language: 'ar', textHash })).toEqual(shown);
    }
  });

  it('have the same hash after the policy was stored as JSON', () => {
    const archived = JSON.parse(JSON.stringify(bundledPolicy)) as typeof bundledPolicy;
    for (const shown of layers) {
      expect(shownTextHash(archived, 'nl', shown)).toBe(shownTextHash(bundledPolicy, 'nl', shown));
    }
  });

  it('are not found in a policy with other words, nor in a language that it does not have', () => {
    expect(findShownLayer(bundledPolicy, { language: 'nl', textHash: fingerprint('other') })).toBeUndefined();
    const textHash = shownTextHash(bundledPolicy, 'nl', { layer: 'preferences' });
    expect(findShownLayer(bundledPolicy, { language: 'en', textHash })).toBeUndefined();
    expect(findShownLayer(bundledPolicy, { language: 'toString', textHash })).toBeUndefined();
  });
});
