import { createInterface } from 'node:readline/promises';
import { CommandError } from '../command-error.js';
import { Cancelled } from './cancelled.js';
import type { Choice, Prompts, Terminal } from './prompts.js';

/** Prompts that never draw over what stands there: for screen readers, and for terminals that can't. */
export function plainPrompts({ input, output }: Terminal): Prompts {
  const say = (line: string): void => void output.write(`${line}\n`);
  const ask = async <T>(question: string, read: (text: string) => T): Promise<T> => {
    for (;;) {
      const text = await lineOf({ input, output }, question);
      try {
        return read(text);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        say(error.remedy);
      }
    }
  };
  const list = (message: string, options: readonly Choice<string>[]): void => {
    say(message);
    for (const [index, { label, hint }] of options.entries())
      say(`${index + 1}. ${label}${hint ? `: ${hint}` : ''}`);
  };
  const some = <T extends string>(message: string, options: Choice<T>[]): Promise<T[]> => {
    list(message, options);
    return ask('Numbers, by commas (empty: none): ', (text) =>
      text.trim() ? [...new Set(text.split(',').map((each) => numbered(each, options)))] : [],
    );
  };
  return {
    line: (message, read, initialValue = '') =>
      ask(`${message}${initialValue && ` (empty: ${initialValue})`}: `, (text) => read(text || initialValue)),
    one: (message, options) => {
      list(message, options);
      return ask('Number (empty: 1): ', (text) => numbered(text.trim() || '1', options));
    },
    some,
    searched: some,
  };
}

function numbered<T extends string>(text: string, options: readonly Choice<T>[]): T {
  const found = options[Number(text) - 1];
  if (found) return found.value;
  throw new CommandError(`There is no number ${text}.`, `Give a number from 1 to ${options.length}.`);
}

/** @throws Cancelled at Ctrl+C, and where the input ends */
async function lineOf({ input, output }: Terminal, question: string): Promise<string> {
  const reader = createInterface({ input, output });
  const left = new AbortController();
  reader.once('SIGINT', () => left.abort()).once('close', () => left.abort());
  try {
    return await reader.question(question, { signal: left.signal });
  } catch (error) {
    if (left.signal.aborted) throw new Cancelled();
    throw error;
  } finally {
    reader.close();
  }
}
