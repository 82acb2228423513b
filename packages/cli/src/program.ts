import { Command } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addCsp } from './commands/csp.js';
import { addDiff } from './commands/diff.js';
import { addInit } from './commands/init.js';
import { addServe } from './commands/serve.js';
import { addSnippet } from './commands/snippet.js';

/** The `konekto` command with its subcommands. */
export function makeProgram(version: string): Command {
  const program = new Command('konekto')
    .description('Consent, privacy policy and forms for a website, derived from one policy file.')
    .version(version)
    .showHelpAfterError('(konekto --help shows how to use it)');
  addInit(program);
  addCheck(program);
  addBuild(program);
  addDiff(program);
  addCsp(program);
  addSnippet(program);
  addServe(program);
  return program;
}
