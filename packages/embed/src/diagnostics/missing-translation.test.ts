import type { Problem } from '@konekto/consent';
import type { GateTable } from '@konekto/policy';
import { expect } from '@open-wc/testing';
import { tellMissingTranslation } from './missing-translation.js';

/** @returns what is told of a page and its script tag, under a policy in Dutch and English */
function told(page: string, script?: string): (readonly string[] | undefined)[] {
  document.documentElement.lang = page;
  const reported: Problem[] = [];
  const gates = { languages: ['nl', 'en'] } as Partial<GateTable> as GateTable;
  tellMissingTranslation({ language: 'nl', gates, report: (problem) => void reported.push(problem) }, script);
  document.documentElement.lang = '';
  return reported.map(({ ids }) => ids);
}

describe('a language that the policy lacks', () => {
  it('is told with what is shown instead', () => {
    expect(told('de')).to.deep.equal([['de', 'nl', 'nl', 'en']]);
    expect(told('nl', 'fr')).to.deep.equal([['fr', 'nl', 'nl', 'en']]);
  });

  it('is not told where the policy has it, or nothing is asked', () => {
    expect([told('en-GB'), told('NL'), told(''), told('de', 'en')]).to.deep.equal([[], [], [], []]);
  });
});
