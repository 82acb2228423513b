import {
  changedParts,
  fingerprint,
  isSameDocument,
  type PolicyDocument,
  type PublishedVersion,
} from '@konekto/policy';
import { CommandError } from '../command-error.js';

/** What the archive holds once a policy is published. */
export interface Publication {
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
  /** The one that is published. */
  readonly version: PublishedVersion;
  /** It was not in the archive yet. */
  readonly isNew: boolean;
}

/**
 * Finds a policy among the versions of its archive, or puts it after them.
 * @param archived oldest first
 * @param today in ISO 8601: `2026-11-25`
 * @throws CommandError when the version was published with other contents
 */
export function publicationOf(
  document: PolicyDocument,
  archived: readonly PublishedVersion[],
  today: string,
): Publication {
  const found = archived.find(({ version }) => version === document.version);
  if (!found) {
    const version = {
      version: document.version,
      publishedOn: today,
      hash: fingerprint(document),
      document,
    };
    return { versions: [...archived, version], version, isNew: true };
  }
  if (isSameDocument(found, document)) return { versions: archived, version: found, isNew: false };
  throw new CommandError(
    `Version ${found.version} was published on ${found.publishedOn}, and the policy differs from it in: ` +
      `${changedParts(found.document, document).join(', ')}. A published version does not change.`,
    `Give the changed policy a version of its own, such as ${unusedVersion(archived, today)}. ` +
      'For a build that is not published, use --no-versions.',
  );
}

/** Today's date; with a number behind it when today has a version already. */
function unusedVersion(archived: readonly PublishedVersion[], today: string): string {
  const used = new Set(archived.map(({ version }) => version));
  const [free = today] = [today, ...archived.map((_, index) => `${today}.${index + 2}`)].filter(
    (version) => !used.has(version),
  );
  return free;
}

/** The day that it is where the command runs, in ISO 8601. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
