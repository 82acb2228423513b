import { compilePolicy } from '../compile/compile-policy.js';
import type { CompiledPolicy } from '../compile/compiled.js';
import type { Plain } from '../markdown/nodes.js';
import { fill } from '../words/fill.js';
import type { MarkupElement } from '../markup/markup.js';
import { wordsIn } from '../words/languages.js';
import type { HistoryWords } from '../words/words.js';
import { changeMarkup } from './change-markup.js';
import { compareStatements } from './compare-statements.js';
import { describeReason } from './describe-reason.js';
import type { PublishedVersion } from './published-version.js';
import { reasks } from './reasks.js';
import { statementText, type SectionText } from './statement-text.js';

/** The published versions of a policy in one language, and what changed in each. */
export interface History {
  readonly words: Pick<HistoryWords, 'first' | 'unchanged' | 'reasks' | 'noReasks'>;
  /** Newest first. */
  readonly versions: readonly HistoryVersion[];
}

export interface HistoryVersion {
  readonly version: string;
  /** In ISO 8601: `2026-11-25`. */
  readonly publishedOn: string;
  /** *Versie 2026-11-25* */
  readonly name: string;
  /** *Gepubliceerd op 25 november 2026* */
  readonly published: string;
  /** SHA-256 of the document, hex. */
  readonly hash: string;
  /** The version that this one is compared with; left out for the first. */
  readonly since?: string;
  /** *Wat er is veranderd sinds versie 2026-11-23* */
  readonly compared?: string;
  /** What changed in the statement; nothing for the first version. */
  readonly changes: readonly MarkupElement[];
  /** The purposes for which visitors who decided under the version before are asked again. */
  readonly reasks: readonly HistoryReask[];
}

export interface HistoryReask {
  readonly purpose: string;
  readonly title: Plain;
  /** Sentences. */
  readonly reasons: readonly string[];
}

/**
 * What the archive tells visitors, per language.
 * @param versions oldest first
 */
export function compileHistory(
  versions: readonly PublishedVersion[],
  languages: readonly string[],
): Record<string, History> {
  const compiled = versions.map((published) => ({ published, policy: compilePolicy(published.document) }));
  return Object.fromEntries(languages.map((language) => [language, historyIn(language, compiled)]));
}

interface CompiledVersion {
  readonly published: PublishedVersion;
  readonly policy: CompiledPolicy;
}

function historyIn(language: string, compiled: readonly CompiledVersion[]): History {
  const words = wordsIn(language);
  if (!words) throw new Error(`No interface words in ${language}`);
  const { first, unchanged, reasks, noReasks } = words.history;
  const versions = compiled.map((version, index) =>
    describe(version, compiled[index - 1], language, words.history),
  );
  return { words: { first, unchanged, reasks, noReasks }, versions: versions.reverse() };
}

function describe(
  { published, policy }: CompiledVersion,
  before: CompiledVersion | undefined,
  language: string,
  words: HistoryWords,
): HistoryVersion {
  const { version, publishedOn, hash } = published;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const facts = {
    version,
    name: fill(words.version, { version }),
    publishedOn,
    published: fill(words.publishedOn, { date: date.format(new Date(publishedOn)) }),
    hash,
  };
  if (!before) return { ...facts, changes: [], reasks: [] };
  const titles = policy.gates.words[language]?.titles ?? {};
  return {
    ...facts,
    since: before.published.version,
    compared: fill(words.compared, { version: before.published.version }),
    changes: compareStatements(textIn(before.policy, language), textIn(policy, language), language).map(
      (change) => changeMarkup(change, words, language),
    ),
    reasks: reasks(before.published.document, published.document)
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ purpose, reasons }) => ({
        purpose,
        title: titles[purpose] ?? purpose,
        reasons: reasons.map((reason) => describeReason(reason, language)),
      })),
  };
}

/** The statement of a policy in a language; nothing when the policy does not have it. */
const textIn = ({ content }: CompiledPolicy, language: string): SectionText[] => {
  const statement = content[language]?.statement;
  return statement ? statementText(statement) : [];
};
