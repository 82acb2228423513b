import { elementPath, type Problem } from '@konekto/consent';
import type { ToldProblem } from '@konekto/elements';
import { explanations } from './explanations.js';

const told = new Map<string, ToldProblem>();

/** What has been told in this page, in order. */
export const toldProblems = (): ToldProblem[] => [...told.values()];

/** Warns a page's author in the console, once for each code and place. @returns the problem in words */
export function explain(problem: Problem): string {
  const toTell = inWords(problem);
  const { code, place, found } = toTell;
  const key = `${code} ${place || found}`;
  if (!told.has(key)) {
    told.set(key, toTell);
    // With the element or the error itself, which a console lets its reader open.
    console.warn(forConsole(toTell), problem.element ?? problem.found ?? '');
  }
  return asMessage(toTell);
}

function inWords(problem: Problem): ToldProblem {
  const { code, element, ids = [] } = problem;
  const place = element ? elementPath(element) : '';
  return { code, place, ...explanations[code](problem), element: element ?? undefined, ids };
}

const forConsole = ({ code, place, expected, found, remedy }: ToldProblem): string =>
  [
    `[konekto] ${code}`,
    ...(place ? [`  at       ${place}`] : []),
    `  expected ${expected}`,
    `  found    ${found}`,
    `  remedy   ${remedy}`,
  ].join('\n');

const asMessage = ({ place, expected, found, remedy }: ToldProblem): string =>
  `${place ? `${place}: ` : ''}expected ${expected}; found ${found}. ${remedy}`;
