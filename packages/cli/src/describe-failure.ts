import { PolicyError } from '@konekto/policy';
import { ConfigError, DatabaseInUseError, MigrationError } from '@konekto/server';
import { CommandError } from './command-error.js';

const forPeople = [PolicyError, ConfigError, DatabaseInUseError, MigrationError];

/** What a command says when it fails: mistakes of people in words, mistakes of ours with the stack that helps to find them. */
export function describeFailure(error: unknown): string {
  if (error instanceof CommandError) return `${error.message}\n${error.remedy}`;
  if (error instanceof Error && forPeople.some((kind) => error instanceof kind)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
