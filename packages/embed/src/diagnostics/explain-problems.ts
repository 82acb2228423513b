import { ErrorEvent, takeProblems, tellFacts, type Problem } from '@konekto/consent';

/** What the chunk `diagnostics` can do. */
export interface Diagnostics {
  /** Warns in the console, once for each place. @returns the problem in words */
  explain(problem: Problem): string;
}

/**
 * Tells the problems of the page in words, which are loaded when there is something to say. `konekto-error` follows each
 * problem, a moment later; when the words don't load it carries the facts.
 */
export function explainProblems(load: () => Promise<Diagnostics>): void {
  const explain = async (problem: Problem): Promise<void> => {
    try {
      const { explain } = await load();
      document.dispatchEvent(new ErrorEvent(problem.code, explain(problem)));
    } catch {
      tellFacts(problem);
    }
  };
  takeProblems((problem) => void explain(problem));
}
