import { Option, type Command } from 'commander';
import { comparisonPage } from '../versions/comparison-page.js';
import { comparisonText } from '../versions/comparison-text.js';
import { compare, type Comparison } from '../versions/comparison.js';
import { findVersions } from '../versions/find-version.js';

interface DiffOptions {
  readonly versions?: string;
  readonly language?: string;
  readonly format: keyof typeof formats;
}

const formats = {
  text: comparisonText,
  json: (comparison: Comparison) => JSON.stringify(comparison, null, 2),
  html: (comparison: Comparison) => comparisonPage(comparison).trimEnd(),
};

/** Adds `konekto diff`. */
export const addDiff = (program: Command): Command =>
  program
    .command('diff')
    .summary('show what differs between two versions, and what asks for consent again')
    .description(
      'Compares the statement of two versions word by word, and says which purposes ask visitors for consent again and why.\n' +
        'Each is a policy file, or a version that konekto build archived. Differences are no mistakes: the exit code is 0.',
    )
    .argument('<old>', 'policy file, or a version of the archive')
    .argument('<new>', 'policy file, or a version of the archive')
    .option('--versions <folder>', 'archive of published versions (default: the one beside a given file)')
    .option('-l, --language <language>', 'compare in this language alone')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('text'),
    )
    .addHelpText('after', '\nExample:\n  $ konekto diff 2026-11-23 konekto.policy.yaml --format html')
    .action(async (old: string, fresh: string, { versions, language, format }: DiffOptions) => {
      const compared = compare(...(await findVersions([old, fresh], versions)), language);
      console.log(formats[format](compared));
    });
