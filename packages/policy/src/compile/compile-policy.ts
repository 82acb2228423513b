import type { PolicyDocument } from '../document/document.js';
import type { CompiledPolicy, Content } from './compiled.js';
import { compileChoices } from './compile-choices.js';
import { compileForms } from './compile-forms.js';
import { compileGates } from './compile-gates.js';
import { compileReceipt } from './compile-receipt.js';
import { compileStatement } from './compile-statement.js';
import { fingerprint } from './fingerprint.js';
import { translatorFor, type Translator } from './translator.js';

/** Turns a checked document into plain data per language. The same document always gives the same data. */
export function compilePolicy(document: PolicyDocument): CompiledPolicy {
  const hash = fingerprint(document);
  const { version, languages, organisation } = document;
  const translators = languages.map((language) => translatorFor(language, languages[0] ?? language));
  return {
    version,
    hash,
    languages,
    organisation: {
      name: organisation.name,
      email: organisation.email === 'unknown' ? undefined : organisation.email,
    },
    gates: compileGates(document, hash, translators),
    content: Object.fromEntries(
      translators.map((translator) => [translator.language, compileContent(document, hash, translator)]),
    ),
  };
}

const compileContent = (document: PolicyDocument, hash: string, translator: Translator): Content => ({
  choices: compileChoices(document, translator),
  statement: compileStatement(document, translator),
  forms: compileForms(document, hash, translator),
  receipt: compileReceipt(document, translator),
});
