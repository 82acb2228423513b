import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
import type { Command } from 'commander';
import { compileHistory, compilePolicy, type PolicyDocument } from '@konekto/policy';
import { buildSite } from '../build-site.js';
import { CommandError } from '../command-error.js';
import { readDocument } from '../read-policy.js';
import { integrity, type SiteFile } from '../site-files.js';
import { publicationOf, today, type Publication } from '../versions/publication.js';
import { archiveBeside, readArchive, writeVersion } from '../versions/version-archive.js';
import { buildDrafts } from '../watch/build-drafts.js';

interface BuildOptions {
  readonly out: string;
  readonly endpoint?: string;
  readonly html?: boolean;
  readonly watch?: boolean;
  /** False with `--no-versions`. */
  readonly versions?: string | boolean;
}

/** Adds `konekto build`. */
export const addBuild = (program: Command): Command =>
  program
    .command('build')
    .summary('write konekto.js and the words of a policy for any web server')
    .description('Checks a policy file and writes the folder that your site serves as /konekto/.')
    .argument('<policy>', 'policy file, YAML or JSON')
    .option('-o, --out <folder>', 'folder to write; replaced as a whole', 'public/konekto')
    .option('-e, --endpoint <url>', 'backend to use, over what the policy says')
    .option('--html', 'write statement and cookie list as pages too, for browsers without JavaScript')
    .option('--versions <folder>', 'archive of published versions (default: <policy>.versions, beside it)')
    .option('--no-versions', 'build without an archive, for what is not published')
    .option('-w, --watch', 'build again whenever the file changes; a draft, of which no version is archived')
    .addHelpText('after', '\nExample:\n  $ konekto build konekto.policy.yaml --out public/konekto')
    .action((file: string, options: BuildOptions) =>
      options.watch ? watch(file, options) : buildOnce(file, options),
    );

async function buildOnce(file: string, { out, endpoint, html, versions }: BuildOptions): Promise<void> {
  const document = await readDocument(file, { endpoint });
  const archive = typeof versions === 'string' ? versions : archiveBeside(file);
  const [files, published] =
    versions === false
      ? [await buildSite(compilePolicy(document), out, { html }), undefined]
      : await publish(document, out, archive, html);
  console.log(report(files, out));
  if (published) console.log(publishedAs(published, archive));
  console.log(snippet(files));
}

async function watch(file: string, { out, endpoint, html, versions }: BuildOptions): Promise<void> {
  if (typeof versions === 'string') {
    throw new CommandError(
      '--watch builds drafts, and --versions archives what is published.',
      'Leave out one of the two.',
    );
  }
  const build = async (): Promise<string> => {
    const policy = compilePolicy(await readDocument(file, { endpoint }));
    const files = await buildSite(policy, out, { html });
    return `Wrote ${files.length} files to ${relative('.', out) || '.'}: version ${policy.version}, a draft.`;
  };
  await buildDrafts({ file, out, build });
}

/** Builds the site with the history of its policy and archives the version: both, or neither when one of them fails. */
async function publish(
  document: PolicyDocument,
  out: string,
  archive: string,
  html: boolean | undefined,
): Promise<[readonly SiteFile[], Publication]> {
  const policy = compilePolicy(document);
  const publication = publicationOf(document, await readArchive(archive), today());
  const { version, versions, isNew } = publication;
  const history = compileHistory(versions, policy.languages);
  const build = (): Promise<readonly SiteFile[]> => buildSite(policy, out, { html, history });
  return [await (isNew ? writeVersion(archive, version, build) : build()), publication];
}

const publishedAs = ({ version: { version, publishedOn }, isNew }: Publication, archive: string): string =>
  isNew
    ? `Added version ${version} to ${relative('.', archive)}. Keep that folder, in version control for instance.`
    : `Version ${version} is in ${relative('.', archive)} since ${publishedOn}, and has not changed.`;

const report = (files: readonly SiteFile[], out: string): string =>
  [`Wrote ${files.length} files to ${relative('.', out) || '.'}:`, ...files.map(line)].join('\n');

function line({ name, content }: SiteFile): string {
  const sizes = `${bytes(content.length)}  ${bytes(brotliCompressSync(content).length)} brotli`;
  return `  ${name.padEnd(44)} ${sizes}`;
}

const bytes = (count: number): string => `${count.toLocaleString('en')} B`.padStart(11);

function snippet(files: readonly SiteFile[]): string {
  const script = files.find(({ name }) => name === 'konekto.js');
  const hash = script ? ` integrity="${integrity(script)}"` : '';
  return `\nPaste this into the <head> of every page:\n  <script src="/konekto/konekto.js" async></script>\nor, pinned to these bytes:\n  <script src="/konekto/konekto.js"${hash} async></script>`;
}
