import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from './config/config.js';
import { startServer } from './start-server.js';
import { contact } from './testing/requests.js';
import { buildChildServer, spawnServer } from './testing/spawn-server.js';
import { startSmtp } from './testing/start-smtp.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { testPolicy } from './testing/test-policy.js';
import { waitFor } from './testing/wait-for.js';

const policy = testPolicy();
const log = { write: () => undefined };

async function start(variables: Readonly<Record<string, string>>) {
  const running = await startServer(
    readConfig({ PORT: '0', HOST: '127.0.0.1', FORM_MINIMUM_SECONDS: '0', ...variables }),
    {
      policy,
      log,
    },
  );
  onTestFinished(running.close);
  return running;
}

const post = (url: string, body: object = contact) =>
  fetch(`${url}/v1/forms/contact`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const submissions = async (url: string, token: string) => {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/v1/forms/contact/submissions`, { headers });
  return ((await answer.json()) as { submissions: { data: object }[] }).submissions;
};

describe('startServer', () => {
  it('makes a private data folder with a token that stays, and keeps its data over a restart', async () => {
    const DATA_DIR = join(temporaryFolder(), 'deep', 'data');
    const first = await start({ DATA_DIR });
    expect((await post(first.url)).status).toBe(201);
    const token = readFileSync(join(DATA_DIR, 'admin-token'), 'utf8').trim();
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    const modeOf = (...path: string[]) => statSync(join(DATA_DIR, ...path)).mode & 0o777;
    expect([modeOf(), modeOf('admin-token'), modeOf('konekto.db')]).toEqual([0o700, 0o600, 0o600]);
    await waitFor(
      () => existsSync(join(DATA_DIR, 'outbox')) && readdirSync(join(DATA_DIR, 'outbox')).length === 1,
    );
    await first.close();
    const second = await start({ DATA_DIR });
    expect(await submissions(second.url, token)).toMatchObject([{ data: contact }]);
    expect(second).toMatchObject({
      adminTokenFile: join(DATA_DIR, 'admin-token'),
      outbox: join(DATA_DIR, 'outbox'),
    });
  });

  it('takes the token from the environment and then keeps none', async () => {
    const DATA_DIR = temporaryFolder();
    const ADMIN_TOKEN = 'a-token-from-the-environment';
    const { url, adminTokenFile } = await start({ DATA_DIR, ADMIN_TOKEN });
    expect(await submissions(url, ADMIN_TOKEN)).toEqual([]);
    expect(adminTokenFile).toBeUndefined();
    expect(existsSync(join(DATA_DIR, 'admin-token'))).toBe(false);
  });

  it('names the port that is taken and leaves nothing open', async () => {
    const other = createNetServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await waitFor(() => other.listening);
    const { port } = other.address() as AddressInfo;
    const DATA_DIR = temporaryFolder();
    await expect(start({ DATA_DIR, PORT: String(port) })).rejects.toThrow(
      `PORT: expected a free port, found ${port}, which another program uses. Stop that program, or set PORT=${port + 1}`,
    );
    expect((await start({ DATA_DIR })).url).toMatch(/^http:/);
  });

  it('names a data folder that can not be made', async () => {
    await expect(start({ DATA_DIR: '/dev/null/x' })).rejects.toThrow(
      /^DATA_DIR: expected a folder .* \(ENOTDIR\)/,
    );
  });

  it('closes twice without harm', async () => {
    const { close } = await start({ DATA_DIR: temporaryFolder() });
    await Promise.all([close(), close()]);
    await close();
  });
});

describe('a server process', () => {
  let built: Awaited<ReturnType<typeof buildChildServer>>;
  beforeAll(async () => {
    built = await buildChildServer();
  });
  afterAll(() => built.remove());

  const spawn = (variables: Readonly<Record<string, string>>) =>
    spawnServer(built.script, { PORT: '0', HOST: '127.0.0.1', ...variables });
  const tokenIn = (folder: string) => readFileSync(join(folder, 'admin-token'), 'utf8').trim();

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes what is under way at %s, then ends with 0',
    async (signal) => {
      const DATA_DIR = temporaryFolder();
      const smtp = await startSmtp();
      smtp.hold();
      const variables = { DATA_DIR, SMTP_URL: smtp.url, MAIL_FROM: 'website@example.org' };
      const { url = '', child, ended } = await spawn(variables);
      expect((await post(url)).status).toBe(201);
      await waitFor(() => smtp.attempts() === 1);
      child.kill(signal);
      await waitFor(() =>
        post(url).then(
          () => false,
          () => true,
        ),
      );
      smtp.release();
      expect(await ended).toBe(0);
      expect(smtp.received()).toHaveLength(1);
    },
  );

  it('is refused a database that another process has, and says so', async () => {
    const DATA_DIR = temporaryFolder();
    await spawn({ DATA_DIR });
    const second = await spawn({ DATA_DIR });
    expect(second.failure).toContain(`${join(DATA_DIR, 'konekto.db')} is in use by another process`);
    expect(await second.ended).toBe(1);
    await expect(start({ DATA_DIR })).rejects.toMatchObject({ name: 'DatabaseInUseError' });
  });

  it('has every acknowledged row after kill -9', async () => {
    const DATA_DIR = temporaryFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { url = '', child, ended } = await spawn({ DATA_DIR, FORMS_PER_MINUTE: '99999' });
      const posting = Promise.all(
        Array.from({ length: 4 }, async (_, worker) => {
          for (let number = 0; ; number += 1) {
            const name = `${round}-${worker}-${number}`;
            if ((await post(url, { ...contact, name }).catch(() => undefined))?.status !== 201) return;
            acknowledged.push(name);
          }
        }),
      );
      await waitFor(() => acknowledged.length >= 40 * (round + 1), 20_000);
      child.kill('SIGKILL');
      await Promise.all([ended, posting]);
    }
    const { url } = await start({ DATA_DIR });
    const headers = { authorization: `Bearer ${tokenIn(DATA_DIR)}` };
    const csv = await (await fetch(`${url}/v1/forms/contact/submissions?format=csv`, { headers })).text();
    const stored = new Set(csv.split('\r\n').map((line) => line.split(',')[4]));
    expect(acknowledged.filter((name) => !stored.has(name))).toEqual([]);
  });

  it('delivers mail that was under way when it was killed, under the same Message-ID', async () => {
    const DATA_DIR = temporaryFolder();
    const smtp = await startSmtp();
    const variables = { DATA_DIR, SMTP_URL: smtp.url, MAIL_FROM: 'website@example.org', LEASE_MS: '1500' };
    smtp.hold();
    const first = await spawn(variables);
    await post(first.url ?? '');
    await waitFor(() => smtp.attempts() === 1);
    first.child.kill('SIGKILL');
    await first.ended;
    const messageId = smtp.attempted()[0];
    smtp.release();
    await spawn(variables);
    await waitFor(() => smtp.attempts() === 2, 10_000);
    await waitFor(() => smtp.received().length > 0);
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@example.org>$/);
    expect(smtp.attempted()).toEqual([messageId, messageId]);
  });
});
