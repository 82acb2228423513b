import { describe, expect, it } from 'vitest';
import { deferred } from '../testing/deferred.js';
import { contact, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { waitFor } from '../testing/wait-for.js';

describe('health', () => {
  it('answers while the process and the database do', async () => {
    const { app } = await startApp();
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('is not ready without its database, but alive', async () => {
    const { app, database } = await startApp();
    await database.destroy();
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ error: 'not-ready' });
    expect(answer.headers['retry-after']).toBe('5');
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  });

  it('takes no requests while it finishes what is under way', async () => {
    const sending = deferred();
    let begun = false;
    const mail = {
      send: () => {
        begun = true;
        return sending.promise;
      },
    };
    const { app } = await startApp({ mail });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await app.inject(postJson('/v1/forms/contact', contact));
    await waitFor(() => begun);
    const closing = app.close();
    const refused = () =>
      fetch(`${url}/readyz`).then(
        ({ status }) => status === 503,
        () => true,
      );
    await waitFor(refused);
    sending.resolve();
    await closing;
  });
});
