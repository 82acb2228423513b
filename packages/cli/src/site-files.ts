import { createHash } from 'node:crypto';
import { fingerprint, type CompiledPolicy, type History } from '@konekto/policy';
import type { SitePackage } from '@konekto/embed';

/** A file of a built site: its name, relative to the folder, and what it holds. */
export interface SiteFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The part `history` of each language of a policy. */
export type Histories = Readonly<Record<string, History>>;

/**
 * Everything that a folder for a web server holds: konekto.js with the site's gates inside it, the chunks, and the words.
 * The same policy, bundle and history always give the same bytes.
 * @param history what earlier versions said, per language; left out for a site without an archive
 */
export function siteFiles(
  policy: CompiledPolicy,
  bundle: readonly SiteFile[],
  history?: Histories,
): SiteFile[] {
  const words = contentFiles(policy, history);
  const site: SitePackage = {
    gates: policy.gates,
    content: words.folder,
    ...(history && { history: true }),
  };
  const signals = bundle.find(({ name }) => name === 'konekto-signals.js');
  const files = [
    ...bundle
      .filter((file) => file !== signals)
      .map((file) => (file.name === 'konekto.js' ? withSite(file, site, signals) : file)),
    json('policy.json', site),
    ...words.files,
  ];
  return [...files, json('integrity.json', integrityOf(files))];
}

/**
 * Lets Chromium compile the script while it still loads, off the page's own thread: without it every function is
 * compiled at its first call, the ones behind the first click too. Others read a comment.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

/** The scripts name the site's package `KONEKTO_SITE`, and what tells vendors `KONEKTO_SIGNALS`: here they get their values. */
function withSite(script: SiteFile, site: SitePackage, signals: SiteFile | undefined): SiteFile {
  const values = [JSON.stringify(site)];
  // A site that has nobody to tell does not pay for it.
  if (site.gates.signals && signals) values.push(`(()=>{${codeOf(signals)}return KONEKTO_SIGNALS})()`);
  const code = `${compileAtOnce}\n((KONEKTO_SITE,KONEKTO_SIGNALS)=>{${codeOf(script)}})(${values.join()});\n`;
  return { name: script.name, content: Buffer.from(code) };
}

const codeOf = ({ content }: SiteFile): string => content.toString('utf8').trim();

/** The words per language and part, in a folder whose name changes with them, so that they can be cached for ever. */
function contentFiles(
  policy: CompiledPolicy,
  history: Histories = {},
): { folder: string; files: SiteFile[] } {
  const content = Object.fromEntries(
    Object.entries(policy.content).map(([language, parts]) => [
      language,
      { ...parts, ...(history[language] && { history: history[language] }) },
    ]),
  );
  const folder = `content-${fingerprint(content).slice(0, 10)}`;
  const files = Object.entries(content).flatMap(([language, parts]) =>
    Object.entries(parts).map(([part, words]) => json(`${folder}/${language}.${part}.json`, words)),
  );
  return { folder, files };
}

const json = (name: string, value: unknown): SiteFile => ({
  name,
  content: Buffer.from(`${JSON.stringify(value)}\n`),
});

/** Subresource Integrity of every script, to be copied into script tags (SEC-05). */
const integrityOf = (files: readonly SiteFile[]): Record<string, string> =>
  Object.fromEntries(
    files.filter(({ name }) => name.endsWith('.js')).map((file) => [file.name, integrity(file)]),
  );

/** A file's hash as the `integrity` attribute wants it. */
export const integrity = ({ content }: SiteFile): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
