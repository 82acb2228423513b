import { join } from 'node:path';
import { readConfig, startServer, type RunningServer } from '@konekto/server';
import type { Command } from 'commander';
import { buildSite } from '../build-site.js';
import { readPolicy } from '../read-policy.js';

interface ServeOptions {
  readonly port?: string;
  readonly data?: string;
  readonly origin?: string[];
  readonly site?: string;
}

/** Adds `konekto serve`. */
export const addServe = (program: Command): Command =>
  program
    .command('serve')
    .summary('run the backend: konekto.js, forms, consent records, mail')
    .description(
      'Serves konekto.js under /konekto/, stores what the forms send and mails it.\n' +
        'The environment sets the rest: HOST, DATABASE_URL, ADMIN_TOKEN, FORM_SECRET, SMTP_URL, MAIL_FROM,\n' +
        'LOG_LEVEL, FORMS_PER_MINUTE, FORM_MINIMUM_SECONDS, TRUST_PROXY.',
    )
    .argument('<policy>', 'policy file, YAML or JSON')
    .option('-p, --port <number>', 'port to listen on (or PORT)')
    .option('-d, --data <folder>', 'folder of the database and the outbox (or DATA_DIR)')
    .option('--origin <origin...>', 'sites that may post here, such as https://www.example.org (or ORIGINS)')
    .option('--site <folder>', 'folder of a static site to serve at /')
    .addHelpText(
      'after',
      '\nExample:\n  $ konekto serve konekto.policy.yaml --port 8080 --origin https://www.example.org',
    )
    .action(async (file: string, options: ServeOptions) => {
      console.log(announce(await serve(file, options)));
    });

async function serve(file: string, { port, data, origin, site }: ServeOptions): Promise<RunningServer> {
  const policy = await readPolicy(file);
  const config = readConfig({
    ...process.env,
    ...(port && { PORT: port }),
    ...(data && { DATA_DIR: data }),
    ...(origin && { ORIGINS: origin.join(',') }),
  });
  const assets = join(config.dataDir, 'konekto');
  await buildSite(policy, assets);
  return startServer(config, { policy, assets, site });
}

const announce = ({ url, adminTokenFile, outbox }: RunningServer): string =>
  [
    `Konekto answers at ${url}`,
    `  script tag   <script src="${url}/konekto/konekto.js" data-endpoint="${url}" async></script>`,
    adminTokenFile && `  admin token  ${adminTokenFile}`,
    outbox && `  mail         ${outbox} (set SMTP_URL to send it)`,
    '  stop         Ctrl+C',
  ]
    .filter(Boolean)
    .join('\n');
