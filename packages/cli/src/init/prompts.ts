import type { Readable, Writable } from 'node:stream';
import { autocompleteMultiselect, isCancel, multiselect, select, text } from '@clack/prompts';
import { CommandError } from '../command-error.js';
import { Cancelled } from './cancelled.js';

/** Where questions are asked, and answered. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** What can be chosen: what it is called, and words beside it. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Kinds of questions. Each of them throws `Cancelled` when somebody leaves with Ctrl+C or Esc. */
export interface Prompts {
  /** A line of text, which is asked for again until it can be read. */
  line<T>(message: string, read: (text: string) => T, initialValue?: string): Promise<T>;
  one<T extends string>(message: string, options: Choice<T>[]): Promise<T>;
  some<T extends string>(message: string, options: Choice<T>[]): Promise<T[]>;
  /** Some of many, which can be searched. */
  searched<T extends string>(message: string, options: Choice<T>[]): Promise<T[]>;
}

/** Prompts that are drawn in a terminal, and redrawn at each key. */
export const drawnPrompts = (terminal: Terminal): Prompts => ({
  line: async (message, read, initialValue = '') => {
    const validate = (given = ''): string | undefined => problemOf(() => read(given));
    return read(answered<string>(await text({ ...terminal, message, initialValue, validate })));
  },
  one: async <T extends string>(message: string, options: Choice<T>[]) =>
    answered(await select<string>({ ...terminal, message, options })) as T,
  some: async <T extends string>(message: string, options: Choice<T>[]) =>
    answered(await multiselect<string>({ ...terminal, message, options, required: false })) as T[],
  searched: async <T extends string>(message: string, options: Choice<T>[]) =>
    answered(
      await autocompleteMultiselect<string>({
        ...terminal,
        message,
        options,
        placeholder: 'type a name, Tab chooses, Enter goes on',
        maxItems: 12,
      }),
    ) as T[],
});

function answered<T>(answer: T | symbol): T {
  if (isCancel(answer)) throw new Cancelled();
  return answer as T;
}

/** Why an answer can't be read; nothing when it can. */
function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error.remedy;
    throw error;
  }
}
