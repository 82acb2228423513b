import {
  changedParts,
  compareStatements,
  compilePolicy,
  reasks,
  statementText,
  type CompiledPolicy,
  type Plain,
  type Reask,
  type SectionChange,
  type SectionText,
} from '@konekto/policy';
import { CommandError } from '../command-error.js';
import type { ComparedPolicy } from './find-version.js';

/** What differs between two policies. */
export interface Comparison {
  readonly old: Compared;
  readonly new: Compared;
  /** Parts of the document that differ, beside the version: `services`, `theme`. */
  readonly changedParts: readonly string[];
  /** What changed in the statement, by language. */
  readonly changes: Readonly<Record<string, readonly SectionChange[]>>;
  /** Every purpose that the newer policy asks for. */
  readonly reasks: readonly (Reask & { readonly titles: Readonly<Record<string, Plain>> })[];
}

export type Compared = Omit<ComparedPolicy, 'document'>;

/**
 * Compares two policies in the languages of the newer one, or in one language.
 * @throws CommandError when neither has the language
 */
export function compare(old: ComparedPolicy, fresh: ComparedPolicy, language?: string): Comparison {
  const [before, after] = [compilePolicy(old.document), compilePolicy(fresh.document)];
  const known = new Set([...after.languages, ...before.languages]);
  if (language !== undefined && !known.has(language)) {
    throw new CommandError(
      `Neither policy has the language ${language}.`,
      `Choose one of: ${[...known].join(', ')}.`,
    );
  }
  const languages = language === undefined ? after.languages : [language];
  return {
    old: described(old),
    new: described(fresh),
    changedParts: changedParts(old.document, fresh.document),
    changes: Object.fromEntries(
      languages.map((language) => [
        language,
        compareStatements(textIn(before, language), textIn(after, language), language),
      ]),
    ),
    reasks: reasks(old.document, fresh.document).map((reask) => ({
      ...reask,
      titles: titlesOf(reask.purpose, after, languages),
    })),
  };
}

const described = ({ document: _, ...policy }: ComparedPolicy): Compared => policy;

const textIn = ({ content }: CompiledPolicy, language: string): SectionText[] => {
  const statement = content[language]?.statement;
  return statement ? statementText(statement) : [];
};

/** A purpose is called by its id in a language that its policy does not have. */
const titlesOf = (purpose: string, { gates }: CompiledPolicy, languages: readonly string[]) =>
  Object.fromEntries(
    languages.map((language) => [language, gates.words[language]?.titles[purpose] ?? purpose]),
  );
