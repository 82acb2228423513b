import { build } from 'vite';

/** Bundles the script of a client from its package, as a site would. */
export async function bundleClient(client: string): Promise<string> {
  const input = new URL(`scripts/${client}.ts`, import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite watched where it should build.');
  return built.output[0].code;
}
