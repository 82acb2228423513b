import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/parse-markdown.js';
import { sentencesOf, wordCount } from './sentences.js';

const sentences = (source: string): string[] => sentencesOf(parseMarkdown(source), 'nl');

describe('sentencesOf', () => {
  it.each([
    ['Dit is één zin.', ['Dit is één zin.']],
    ['Een. Twee? Drie!', ['Een.', 'Twee?', 'Drie!']],
    ['Zie art. 5 van de wet, bijv. lid 1.', ['Zie art. 5 van de wet, bijv. lid 1.']],
    ['een regel\ndie doorloopt. Klaar.', ['een regel die doorloopt.', 'Klaar.']],
    ['Wij vragen:\n\n- uw naam;\n- uw **adres**.', ['Wij vragen:', 'uw naam;', 'uw adres.']],
    ['Klik op “Ja.” Of niet.', ['Klik op “Ja.”', 'Of niet.']],
  ])('reads %j', (source, expected) => {
    expect(sentences(source)).toEqual(expected);
  });
});

describe('wordCount', () => {
  it('counts what stands between spaces and has letters or digits', () => {
    expect(wordCount('Uw e-mailadres – en 2 namen / adressen.')).toBe(6);
  });
});
