import { Option, type Command } from 'commander';
import { PolicyError } from '@konekto/policy';
import { asJson } from '../advice/as-json.js';
import { asSarif } from '../advice/as-sarif.js';
import { asText } from '../advice/as-text.js';
import { checkPolicy, countOf, type CheckReport } from '../advice/check-report.js';
import { CommandError } from '../command-error.js';
import { readPolicyText } from '../read-policy.js';

interface Options {
  readonly strict?: boolean;
  readonly format: 'text' | 'json' | 'sarif';
}

/** Adds `konekto check`. */
export const addCheck = (program: Command): Command =>
  program
    .command('check')
    .summary('tell what is wrong with a policy file, and what it leaves open')
    .description(
      'Checks a policy file against the schema, and tells what the law asks for that the document does not say.\n' +
        'Exit code 0: no mistakes; 1: mistakes, or warnings under --strict. Advice alone never fails.',
    )
    .argument('<policy>', 'policy file, YAML or JSON')
    .option('--strict', 'let warnings fail too')
    .addOption(
      new Option('--format <format>', 'how to print it; sarif is for code hosts')
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .addHelpText('after', '\nExample:\n  $ konekto check konekto.policy.yaml --strict --format sarif')
    .action(async (file: string, { strict = false, format }: Options) => {
      const report = checkPolicy(await readPolicyText(file), file, strict);
      // People read mistakes where they read them of every other command.
      if (format !== 'text' || report.mistakes.length === 0) console.log(printed(report, format, program));
      if (report.mistakes.length > 0) throw new PolicyError(file, report.mistakes);
      refuseErrors(report);
    });

function printed(report: CheckReport, format: Options['format'], program: Command): string {
  switch (format) {
    case 'text':
      return asText(report);
    case 'json':
      return asJson(report);
    case 'sarif':
      return asSarif(report, program.version() ?? '');
  }
}

function refuseErrors(report: CheckReport): void {
  const { error } = countOf(report);
  if (error === 0) return;
  throw new CommandError(
    `${report.file}: ${error} ${error === 1 ? 'warning fails' : 'warnings fail'} under --strict.`,
    'Fill in what is missing, or run without --strict.',
  );
}
