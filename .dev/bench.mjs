/**
 * Measures konekto.js beside other consent tools, with the benchmark that `BENCH_DIR` names (default: `../shared/bench`
 * beside this repository). What is given after `--` goes to the benchmark: `npm run bench -- --rounds 9`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { Failure, runScript } from './failure.mjs';
import { cacheFolder, root } from './paths.mjs';
import { runNode } from './run.mjs';

const contenders = join(root, 'test/bench/contenders');
const compared = '_null,_floor,orejime,vanilla-cookieconsent,porsche,konekto';

await runScript(async () => {
  const folder = resolve(root, process.env['BENCH_DIR'] ?? '../shared/bench');
  if (!existsSync(join(folder, 'bench.mjs')))
    throw new Failure(`There is no benchmark in ${folder}. Set BENCH_DIR to a folder with bench.mjs in it.`);
  if (!existsSync(join(folder, 'node_modules')))
    throw new Failure(`The benchmark is not installed yet. Run "npm ci" in ${folder}.`);
  await build();
  await buildBenchSite();
  const args = process.argv.slice(2);
  const { code } = await runNode(join(folder, 'bench.mjs'), args.length > 0 ? args : ['--only', compared], {
    cwd: folder,
    env: { CONTENDERS: contenders, CHROMIUM: findBrowser() },
  });
  if (code !== 0) throw new Failure('The benchmark failed.');
});

/** Builds the policy of the benchmark's page, as a site does. */
async function buildBenchSite() {
  const command = join(root, 'packages/cli/dist/konekto.js');
  const out = join(cacheFolder, 'bench-site');
  const policy = join(contenders, 'konekto/policy.yaml');
  const { code } = await runNode(command, ['build', policy, '--out', out, '--no-versions']);
  if (code !== 0) throw new Failure('konekto build failed.');
}
