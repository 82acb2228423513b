/**
 * Builds and starts the example site with its backend, and a third party on a second origin.
 * PORT (8080), THIRD_PARTY_PORT (PORT + 1) and DATA_DIR choose the place; the server's own variables work too.
 */
import { describeFailure } from '@konekto/cli';
import { ConfigError, readConfig, startServer } from '@konekto/server';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, konektoFolder, publicFolder } from './build.mjs';
import { startThirdParty } from './third-party/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
const settings = { PORT: '8080', DATA_DIR: join(here, 'data'), LOG_LEVEL: 'warn', ...given };

async function start() {
  const config = readConfig(settings);
  // Before the build, which would change the pages of a site that is running already.
  await requireFree(config);
  const thirdParty = await startThirdParty({ port: thirdPartyPort(config.port) }).catch(explainTakenPort);
  const policy = await build({ thirdParty: thirdParty.url });
  const running = await startServer(config, { policy, assets: konektoFolder, site: publicFolder });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => thirdParty.close());
  showAddresses(config, running, thirdParty.url);
}

function thirdPartyPort(port) {
  const text = settings.THIRD_PARTY_PORT ?? String(port === 0 ? 0 : port + 1);
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ConfigError([
    {
      variable: 'THIRD_PARTY_PORT',
      expected: 'a port number from 0 to 65535',
      found: text,
      remedy: 'Leave it out for the port after PORT, or set a free port',
    },
  ]);
}

/** Makes sure that the site's port is free. */
async function requireFree({ port, host }) {
  const probe = createServer();
  await new Promise((done, fail) => {
    probe.once('error', fail);
    probe.listen({ port, host }, done);
  }).catch((error) => {
    // Other mistakes, such as a host that isn't ours, are explained by the server itself.
    if (error.code !== 'EADDRINUSE') return;
    throw takenPort('PORT', port, `PORT=${port + 10} npm start`);
  });
  await new Promise((done) => probe.close(done));
}

function explainTakenPort(error) {
  if (error.code !== 'EADDRINUSE') throw error;
  throw takenPort('THIRD_PARTY_PORT', error.port, `THIRD_PARTY_PORT=${error.port + 10} npm start`);
}

const takenPort = (variable, port, command) =>
  new ConfigError([
    {
      variable,
      expected: 'a free port',
      found: `${port}, which another program uses`,
      remedy: `Stop that program, or start on another port: ${command}`,
    },
  ]);

function showAddresses({ dataDir, host }, { url, adminTokenFile, outbox }, thirdParty) {
  const rows = [
    ['Open', addressOf(host, url)],
    ['Admin token', adminTokenFile ? shown(adminTokenFile) : 'the value of ADMIN_TOKEN'],
    ['Third party', `${thirdParty}  (shows what it has received)`],
    ['Data', shown(dataDir)],
    ['Sent mail', outbox ? shown(outbox) : 'goes out by SMTP_URL'],
    ['Stop', 'Ctrl+C'],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(16)}${value}`);
  console.log(`\nThe Konekto example site is running.\n\n${lines.join('\n')}\n`);
}

/** The name and not the number behind it: the third party stands on 127.0.0.1, and is to be another site. */
const addressOf = (host, url) => (host === 'localhost' ? `http://localhost:${new URL(url).port}` : url);

/** A path as short as it can be typed from here. */
function shown(path) {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

try {
  await start();
} catch (error) {
  console.error(`\n${describeFailure(error)}\n`);
  process.exit(1);
}
