/** Writes the custom elements manifest that Storybook draws its documentation from. */
import { Failure } from './failure.mjs';
import { toolPath } from './paths.mjs';
import { runNode } from './run.mjs';

/**
 * Guarantees that `.storybook/custom-elements.json` describes the elements as their sources are now. Needs an install.
 * @throws {Failure} with the analyzer's output
 */
export async function describeElements() {
  const tool = toolPath('@custom-elements-manifest/analyzer', 'cem');
  const args = ['analyze', '--config', '.storybook/custom-elements-manifest.config.mjs'];
  const { code, output } = await runNode(tool, args, { quiet: true });
  if (code !== 0) throw new Failure(`${output.trim()}\n\nThe elements could not be described.`);
}
