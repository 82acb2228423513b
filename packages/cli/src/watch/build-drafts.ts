import { PolicyError } from '@konekto/policy';
import { describeFailure } from '../describe-failure.js';
import { changesOf } from './changes-of.js';

/** A build to repeat. */
export interface Draft {
  readonly file: string;
  readonly out: string;
  /** Builds, and returns what to tell of it. */
  readonly build: () => Promise<string>;
}

/**
 * Builds at once and again after every change of the policy file, until Ctrl+C. A mistake in the document is told, and
 * the last build stays where it was.
 * @throws CommandError when the first build fails for another reason than the document
 */
export async function buildDrafts({ file, out, build }: Draft): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let isWatching = false;
  for await (const _change of changesOf(file, stop.signal)) {
    try {
      console.log(await build());
    } catch (error) {
      if (!isWatching && !(error instanceof PolicyError)) throw error;
      console.error(`${describeFailure(error)}\n${out} stays as it was.`);
    }
    if (!isWatching) console.log(watching(file));
    isWatching = true;
  }
}

const watching = (file: string): string =>
  `\nWatching ${file}: each change is built as a draft, and no version is archived. Stop with Ctrl+C.`;
