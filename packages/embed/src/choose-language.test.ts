import { expect } from '@open-wc/testing';
import { chooseLanguage } from './choose-language.js';

const matrix: readonly (readonly [
  title: string,
  available: readonly string[],
  wanted: readonly (string | undefined)[],
  chosen: string,
])[] = [
  ['the language of the script tag', ['nl', 'en'], ['en', 'nl'], 'en'],
  ['the language of the page when the tag names none', ['nl', 'en'], [undefined, 'en'], 'en'],
  ['the language of the page when the site lacks that of the tag', ['nl', 'en'], ['fr', 'en'], 'en'],
  ['the default when the page names none', ['nl', 'en'], [undefined, ''], 'nl'],
  ['the default when the site lacks what is wanted', ['nl', 'en'], ['fr', 'de'], 'nl'],
  ['the base of a regional language', ['nl', 'en'], [undefined, 'en-GB'], 'en'],
  ['the region where the site has it', ['pt', 'pt-BR'], ['pt-BR'], 'pt-BR'],
  ['the base where the site lacks the region', ['nl', 'pt'], ['pt-BR'], 'pt'],
  ['a language in other letters: tags know no case', ['nl', 'en', 'pt-BR'], ['EN'], 'en'],
  ['a regional language in other letters', ['nl', 'pt-BR'], ['PT-br'], 'pt-BR'],
  ['nothing that only begins alike', ['nl', 'en'], ['nds', 'e'], 'nl'],
];

describe('the language of the page (CB-16)', () => {
  for (const [title, available, wanted, chosen] of matrix) {
    it(`is ${title}`, () => {
      expect(chooseLanguage(available, ...wanted)).to.equal(chosen);
    });
  }
});
