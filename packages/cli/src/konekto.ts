import { createRequire } from 'node:module';
import { describeFailure } from './describe-failure.js';
import { makeProgram } from './program.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

try {
  await makeProgram(version).parseAsync();
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
