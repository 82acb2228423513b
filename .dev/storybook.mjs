/**
 * Starts Storybook on port 6006; with `--build` writes it to storybook-static instead.
 * It takes the sources of the packages, so nothing has to be built first.
 */
import { describeElements } from './describe-elements.mjs';
import { runScript } from './failure.mjs';
import { install } from './install.mjs';
import { toolPath } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { runInFront } from './run-in-front.mjs';

const forBuild = ['build', '--output-dir', 'storybook-static'];
const forDevelopment = ['dev', '-p', '6006', '--no-open', '--no-version-updates'];

await runScript(async () => {
  await showProgress([
    ['Installing', install],
    ['Describing the elements', describeElements],
  ]);
  const extra = process.argv.slice(2).filter((argument) => argument !== '--build');
  const args = process.argv.includes('--build') ? forBuild : forDevelopment;
  runInFront(toolPath('storybook'), [...args, ...extra], { STORYBOOK_DISABLE_TELEMETRY: '1' });
});
