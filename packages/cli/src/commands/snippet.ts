import type { Command } from 'commander';
import { readPolicy } from '../read-policy.js';
import { formSnippet, type SnippetOptions } from '../snippet/form-snippet.js';

interface Options extends SnippetOptions {
  readonly endpoint?: string;
}

/** Adds `konekto snippet`. */
export const addSnippet = (program: Command): Command =>
  program
    .command('snippet')
    .summary('print a form as HTML that works without JavaScript')
    .description(
      'Prints a form to paste into a page: plain HTML that posts to the backend, with the element around it.\n' +
        'Where konekto.js runs, the element takes the form over in place and keeps what was typed.',
    )
    .argument('<form>', 'id of a form of the policy')
    .argument('[policy]', 'policy file, YAML or JSON', 'konekto.policy.yaml')
    .option('-e, --endpoint <url>', 'backend to post to, over what the policy says')
    .option('-l, --language <language>', 'language of the form (default: the first of the policy)')
    .option('-c, --campaign <id>', 'campaign that the form is for; without it the visitor chooses one')
    .addHelpText(
      'after',
      '\nExample:\n  $ konekto snippet contact konekto.policy.yaml --endpoint https://privacy.example.org',
    )
    .action(async (form: string, file: string, { endpoint, ...options }: Options) => {
      console.log(formSnippet(await readPolicy(file, { endpoint }), form, options));
    });
