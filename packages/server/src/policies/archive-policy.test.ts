import { describe, expect, it } from 'vitest';
import type { CompiledPolicy } from '@konekto/policy';
import { startApp } from '../testing/start-app.js';
import { testPolicy } from '../testing/test-policy.js';
import { archivePolicy } from './archive-policy.js';

describe('the archive of policies', () => {
  it('holds the policy that is served, once, over restarts', async () => {
    const first = await startApp();
    await first.close();
    const { database } = await startApp({ folder: first.folder });
    const rows = await database.selectFrom('policy_version').selectAll().execute();
    const policy = testPolicy();
    expect(rows).toMatchObject([{ hash: policy.hash, version: policy.version }]);
    expect(rows[0]?.compiled).toEqual(JSON.parse(JSON.stringify(policy)));
  });

  it('keeps the old one beside a new one', async () => {
    const first = await startApp();
    await first.close();
    const policy = testPolicy((source) => source.replace('Bezoek tellen', 'Bezoeken tellen'));
    const { database } = await startApp({ folder: first.folder, policy });
    const hashes = await database.selectFrom('policy_version').select('hash').execute();
    expect(new Set(hashes.map(({ hash }) => hash))).toEqual(new Set([testPolicy().hash, policy.hash]));
  });

  it('keeps both when the software brings other words for the same document', async () => {
    const { database } = await startApp();
    const policy = testPolicy();
    const words = { ...policy.gates.words, nl: { ...policy.gates.words['nl'], preferencesLabel: 'Cookies' } };
    const reworded = { ...policy, gates: { ...policy.gates, words } } as CompiledPolicy;
    await archivePolicy(database, reworded);
    await archivePolicy(database, reworded);
    const rows = await database.selectFrom('policy_version').select('hash').execute();
    expect(rows).toEqual([{ hash: policy.hash }, { hash: policy.hash }]);
  });
});
