import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { cacheFolder, root } from './paths.mjs';
import { runNode } from './run.mjs';

/**
 * Builds Konekto's own policy as a site does, for the size budgets: what counts is what a visitor's browser gets.
 * @throws {Failure} when `konekto build` fails
 */
export async function buildBudgetSite() {
  const command = join(root, 'packages/cli/dist/konekto.js');
  const policy = join(root, 'packages/policy/konekto.policy.yaml');
  const { code } = await runNode(command, [
    'build',
    '--no-versions',
    policy,
    '--out',
    join(cacheFolder, 'budget-site'),
  ]);
  if (code !== 0) throw new Failure('konekto build failed.');
}
