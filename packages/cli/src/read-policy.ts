import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  compilePolicy,
  loadPolicy,
  policyDocument,
  type CompiledPolicy,
  type PolicyDocument,
} from '@konekto/policy';
import { CommandError } from './command-error.js';

/** What a command may set over what the document says. */
export interface PolicyOverrides {
  readonly endpoint?: string | undefined;
}

/**
 * Reads, checks and compiles a policy file.
 * @throws CommandError when there is no such file, or the endpoint is none that a document may name
 * @throws PolicyError when the document has mistakes
 */
export const readPolicy = async (file: string, overrides: PolicyOverrides = {}): Promise<CompiledPolicy> =>
  compilePolicy(await readDocument(file, overrides));

/**
 * Reads and checks a policy file.
 * @throws CommandError when there is no such file, or the endpoint is none that a document may name
 * @throws PolicyError when the document has mistakes
 */
export async function readDocument(
  file: string,
  { endpoint }: PolicyOverrides = {},
): Promise<PolicyDocument> {
  const document = loadPolicy(await readPolicyText(file), file);
  if (!policyDocument.shape.endpoint.safeParse(endpoint).success) {
    throw new CommandError(
      `${endpoint} is no address that a backend can have.`,
      'Give an https address (http only for localhost).',
    );
  }
  return endpoint ? { ...document, endpoint } : document;
}

/** Konekto's own policy, which comes with the package. */
export const bundledPolicy = (): string =>
  createRequire(import.meta.url).resolve('@konekto/policy/konekto.policy.yaml');

/**
 * The text of a policy file.
 * @throws CommandError when there is no such file, or it can't be read
 */
export async function readPolicyText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): CommandError {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CommandError(
        `There is no policy file at ${file}.`,
        'Check the path, or write one with konekto init.',
      );
    case 'EISDIR':
      return new CommandError(
        `${file} is a folder, not a policy file.`,
        `Name the file in it, such as ${join(file, 'konekto.policy.yaml')}.`,
      );
    default:
      return new CommandError(`${file} can't be read: ${message}.`, 'Check who may read the file.');
  }
}
