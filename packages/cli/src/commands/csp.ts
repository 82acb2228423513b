import { Option, type Command } from 'commander';
import {
  contentSecurityPolicies,
  headerOf,
  withoutDomains,
  type Directive,
} from '../content-security-policy.js';
import { readPolicy } from '../read-policy.js';

interface Options {
  readonly allow?: string[];
  readonly nonce?: string;
  readonly origin?: string[];
  readonly endpoint?: string;
  readonly format: 'text' | 'json';
}

/** Adds `konekto csp`. */
export const addCsp = (program: Command): Command =>
  program
    .command('csp')
    .summary('print the Content-Security-Policy that holds what a script cannot')
    .description(
      'Prints the header for a page on which none of the declared services may load yet, or, with --allow, the one for a\n' +
        'visitor who agreed to these. The header goes to stdout, the reasons for each directive to stderr.',
    )
    .argument('<policy>', 'policy file, YAML or JSON')
    .option('-a, --allow <services>', 'ids of services whose domains may load, by commas, or "all"', split)
    .option(
      '-n, --nonce <placeholder>',
      'what your server replaces by a fresh nonce: lets inline scripts run',
    )
    .option('--origin <origin...>', 'other origins of your own, such as https://cdn.example.org')
    .option('-e, --endpoint <url>', 'backend to use, over what the policy says')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      "\nExample:\n  $ konekto csp konekto.policy.yaml --allow analytics-tool,video-player --nonce '{{nonce}}'",
    )
    .action(async (file: string, { allow = [], nonce, origin = [], endpoint, format }: Options) => {
      const policy = await readPolicy(file, { endpoint });
      const policies = contentSecurityPolicies(policy, { allow, nonce, origins: origin });
      const unheld = withoutDomains(policy);
      if (format === 'json') return console.log(asJson(policies, unheld));
      console.error(explanation(policies, unheld));
      console.log(`Content-Security-Policy: ${headerOf(policies)}`);
    });

const split = (ids: string): string[] => ids.split(',').map((id) => id.trim());

const asJson = (policies: Directive[][], withoutDomains: string[]): string =>
  JSON.stringify({ header: headerOf(policies), policies, withoutDomains }, null, 2);

function explanation(policies: readonly Directive[][], unheld: readonly string[]): string {
  const lines = policies.flat().map(({ name, why }) => `# ${name.padEnd(12)} ${why}`);
  if (unheld.length > 0)
    lines.push(
      `# Not held, for the policy names no domains of: ${unheld.join(', ')}. Add them, or mark the tags.`,
    );
  return lines.join('\n');
}
