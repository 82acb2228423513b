import { CommandError } from './command-error.js';

/**
 * What it means for the person who typed the command that the system refused to write: no right to, no room, a name that
 * can't be. Another error stays what it is.
 */
export function notWritten(error: unknown, place: string, option: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new CommandError(
    `${place} could not be written, and nothing has changed: ${error.message}.`,
    `Make room or give the right to write there, or choose another place with ${option}.`,
  );
}
