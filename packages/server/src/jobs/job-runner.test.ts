import { describe, expect, it, onTestFinished } from 'vitest';
import type { Mail, MailMessage } from '../mail/mail.js';
import { deferred } from '../testing/deferred.js';
import { contact, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { waitFor } from '../testing/wait-for.js';
import { sendSubmissionMail } from '../submissions/send-submission-mail.js';
import { testPolicy } from '../testing/test-policy.js';
import { addJob } from './add-job.js';
import { JobRunner } from './job-runner.js';

const url = '/v1/forms/contact';

/** A mail that fails as often as it is told, then keeps what it gets. */
function failing(times: number): Mail & { readonly attempts: MailMessage[] } {
  const attempts: MailMessage[] = [];
  return {
    attempts,
    async send(message) {
      attempts.push(message);
      if (attempts.length <= times) throw Object.assign(new Error('geheim'), { code: 'ECONNREFUSED' });
    },
  };
}

describe('JobRunner', () => {
  it('tries a failed job again later, with the reason but nothing personal', async () => {
    const mail = failing(1);
    const { app, database, logged } = await startApp({ mail });
    await app.inject(postJson(url, contact));
    const failed = await waitFor(async () => {
      const job = await database.selectFrom('job').selectAll().executeTakeFirst();
      return job?.last_error ? job : undefined;
    });
    expect(failed).toMatchObject({
      attempts: 1,
      last_error: 'ECONNREFUSED',
      lease_until: null,
      done_at: null,
    });
    expect(failed.run_at - Date.now()).toBeGreaterThan(3_000);
    expect(failed.run_at - Date.now()).toBeLessThan(6_000);
    expect(logged.join('')).not.toContain('geheim');
    await database.updateTable('job').set({ run_at: Date.now() }).execute();
    const done = await waitFor(async () => {
      const job = await database.selectFrom('job').selectAll().executeTakeFirst();
      return job?.done_at ? job : undefined;
    });
    expect(done).toMatchObject({ attempts: 2, last_error: null, lease_until: null });
    expect(new Set(mail.attempts.map(({ id }) => id)).size).toBe(1);
  });

  it('takes over a job whose lease ended, and none before', async () => {
    const mail = failing(0);
    const hanging = deferred();
    const { app, database } = await startApp({ mail: { send: () => hanging.promise } });
    onTestFinished(hanging.resolve);
    await app.inject(postJson(url, contact));
    await waitFor(async () => {
      const job = await database.selectFrom('job').selectAll().executeTakeFirst();
      return Boolean(job?.lease_until);
    });
    // The first runner holds on to the job, as a process that hangs would.
    const handlers = { 'submission-mail': sendSubmissionMail(database, mail, testPolicy()) };
    const runner = new JobRunner({ database, handlers, logger: app.log, pollMs: 20 });
    runner.start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(mail.attempts).toHaveLength(0);
    await database
      .updateTable('job')
      .set({ lease_until: Date.now() - 1 })
      .execute();
    await waitFor(() => mail.attempts.length === 1);
    await runner.stop();
    expect(mail.attempts).toHaveLength(1);
  });

  it('does nothing for a submission that was erased', async () => {
    const mail = failing(0);
    const { database } = await startApp({ mail });
    await database
      .transaction()
      .execute((transaction) => addJob(transaction, 'submission-mail', { submissionId: 'weg' }));
    await waitFor(async () => {
      const job = await database.selectFrom('job').selectAll().executeTakeFirst();
      return Boolean(job?.done_at);
    });
    expect(mail.attempts).toEqual([]);
  });

  it('makes no job when the row is not stored', async () => {
    const { app, database } = await startApp();
    await database.schema.dropTable('submission').execute();
    await app.inject(postJson(url, contact));
    expect(await database.selectFrom('job').selectAll().execute()).toEqual([]);
  });

  it('stores no row when the job can not be made', async () => {
    const { app, database } = await startApp();
    await database.schema.dropTable('job').execute();
    expect(
      (await app.inject(postJson(url, contact, { 'idempotency-key': 'een-sleutel-0001' }))).statusCode,
    ).toBe(500);
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
    expect(await database.selectFrom('idempotency_key').selectAll().execute()).toEqual([]);
  });

  it('forgets what was done a week ago', async () => {
    const { app, database } = await startApp();
    const add = async () => {
      await app.inject(postJson(url, contact));
      await waitFor(async () => {
        const open = await database.selectFrom('job').select('id').where('done_at', 'is', null).execute();
        return open.length === 0;
      });
    };
    await add();
    await database
      .updateTable('job')
      .set({ done_at: Date.now() - 8 * 86_400_000 })
      .execute();
    await add();
    expect(await database.selectFrom('job').select('id').execute()).toHaveLength(1);
  });

  it('finishes the job under way when the server closes', async () => {
    const sending = deferred();
    let started = false;
    const { app, database } = await startApp({
      mail: {
        send: () => {
          started = true;
          return sending.promise;
        },
      },
    });
    await app.inject(postJson(url, contact));
    await waitFor(() => started);
    let closed = false;
    const closing = app.close().then(() => {
      closed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).toBe(false);
    sending.resolve();
    await closing;
    expect((await database.selectFrom('job').selectAll().executeTakeFirst())?.done_at).not.toBeNull();
  });
});
