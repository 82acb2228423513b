import type { Command } from 'commander';
import { readPolicy } from '../read-policy.js';

/** Adds `konekto check`. */
export const addCheck = (program: Command): Command =>
  program
    .command('check')
    .summary('tell what is wrong with a policy file')
    .description(
      'Checks a policy file against the schema. Exit code 0: no mistakes; 1: mistakes, all of them listed.',
    )
    .argument('<policy>', 'policy file, YAML or JSON')
    .addHelpText('after', '\nExample:\n  $ konekto check konekto.policy.yaml')
    .action(async (file: string) => {
      const { version, hash, languages } = await readPolicy(file);
      console.log(
        `${file}: no mistakes. Version ${version}, ${languages.join(' and ')}, hash ${hash.slice(0, 12)}.`,
      );
    });
