import { join } from 'node:path';
import { build } from '../../../.dev/build.mjs';
import { Failure } from '../../../.dev/failure.mjs';
import { cacheFolder, root } from '../../../.dev/paths.mjs';
import { runNode } from '../../../.dev/run.mjs';

/**
 * Builds what a site owner gets for the policy of these tests, from the sources as they are now.
 * @returns {Promise<string>} the folder
 * @throws {Failure} when the build or `konekto build` fails
 */
export async function buildTestSite() {
  await build();
  const folder = join(cacheFolder, 'gates-site');
  const command = join(root, 'packages/cli/dist/konekto.js');
  const policy = join(root, 'test/gates/policy.yaml');
  const { code, output } = await runNode(command, ['build', policy, '--out', folder, '--no-versions'], {
    quiet: true,
  });
  if (code !== 0) throw new Failure(`${output.trim()}\n\nkonekto build failed.`);
  return folder;
}
