import { access, readFile, writeFile } from 'node:fs/promises';
import { loadPolicy, type Library } from '@konekto/policy';
import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { defaults, type Answers } from '../init/answers.js';
import { askAnswers } from '../init/ask-answers.js';
import { Cancelled } from '../init/cancelled.js';
import { chosenDeclarations, refuseForPupils, refuseStrayDomains } from '../init/chosen-services.js';
import { addFlags, flagOf, readFlags, type Flags } from '../init/flags.js';
import { nextSteps } from '../init/next-steps.js';
import { ownPolicy } from '../init/own-policy.js';
import { plainPrompts } from '../init/plain-prompts.js';
import { drawnPrompts, type Prompts } from '../init/prompts.js';
import { schemaLine } from '../init/schema-line.js';
import { readLibrary } from '../read-library.js';

interface InitOptions extends Flags {
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** Adds `konekto init`. */
export const addInit = (program: Command): Command =>
  addFlags(
    program
      .command('init')
      .summary('write a policy of your own, from a few questions')
      .description(
        'Asks a few questions and writes a complete policy: the privacy statement, the register, the services and the forms.\n' +
          'It then prints what to paste into your pages. A flag answers its question; what nobody knows stays unknown.',
      )
      .argument('[file]', 'file to write', 'konekto.policy.yaml'),
  )
    .option('-y, --yes', 'ask nothing: what no flag answers has its default, or is unknown')
    .option('--force', 'write over a file that is there')
    .addHelpText(
      'after',
      '\nExample:\n  $ konekto init konekto.policy.yaml --kind school --name "De Linde" --services matomo,youtube --yes',
    )
    .action(init);

async function init(file: string, { yes, force, ...flags }: InitOptions): Promise<void> {
  if (!force) await refuseExisting(file);
  const library = await readLibrary();
  try {
    const answers = await answersOf(readFlags(flags, library), library, yes ?? false);
    refuseForPupils(answers, library);
    refuseStrayDomains(answers);
    console.log(await write(file, answers, library, force ?? false));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(error.message);
    process.exitCode = 130; // as a shell reports a command that Ctrl+C ended
  }
}

async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw existing(file);
}

const existing = (file: string): CommandError =>
  new CommandError(`${file} is there already.`, 'Name another file, or write over it with --force.');

async function answersOf(known: Partial<Answers>, library: Library, yes: boolean): Promise<Answers> {
  if (yes) return { ...defaults, ...known };
  if (process.stdin.isTTY && process.stdout.isTTY) return askAnswers(known, library, prompts());
  const missing = (Object.keys(defaults) as (keyof Answers)[]).filter(
    (key) => key !== 'domains' && !Object.hasOwn(known, key),
  );
  if (missing.length === 0) return { ...defaults, ...known };
  throw new CommandError(
    'There is no terminal to ask questions in, and not all of them are answered.',
    `Give ${missing.map((key) => flagOf[key]).join(', ')}, or take the defaults for them with --yes.`,
  );
}

/** Prompts are plain for a screen reader, which `ACCESSIBLE` tells as in other commands, and for a terminal that draws nothing. */
function prompts(): Prompts {
  const { ACCESSIBLE, TERM } = process.env;
  const isPlain = TERM === 'dumb' || !['', '0', 'false', undefined].includes(ACCESSIBLE);
  const terminal = { input: process.stdin, output: process.stdout };
  return isPlain ? plainPrompts(terminal) : drawnPrompts(terminal);
}

async function write(file: string, answers: Answers, library: Library, force: boolean): Promise<string> {
  const template = await readFile(new URL('../../templates/policy.yaml', import.meta.url), 'utf8');
  const version = new Date().toISOString().slice(0, 10);
  const source = (await schemaLine(file)) + ownPolicy(answers, { template, library, version });
  const document = loadPolicy(source, file);
  const report = nextSteps({ file, source, document, declarations: chosenDeclarations(answers, library) });
  await writeFile(file, source, { flag: force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw existing(file);
    throw new CommandError(`${file} could not be written: ${error.message}.`, 'Choose another file.');
  });
  return report;
}
