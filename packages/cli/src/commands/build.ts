import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
import type { Command } from 'commander';
import { buildSite } from '../build-site.js';
import { readPolicy } from '../read-policy.js';
import { integrity, type SiteFile } from '../site-files.js';

interface BuildOptions {
  readonly out: string;
  readonly endpoint?: string;
  readonly html?: boolean;
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
    .addHelpText('after', '\nExample:\n  $ konekto build konekto.policy.yaml --out public/konekto')
    .action(async (file: string, { out, endpoint, html }: BuildOptions) => {
      const policy = await readPolicy(file, { endpoint });
      const files = await buildSite(policy, out, { html });
      console.log(report(files, out));
      console.log(snippet(files));
    });

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
