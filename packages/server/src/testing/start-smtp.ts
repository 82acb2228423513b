import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { deferred } from './deferred.js';

/** An SMTP server that keeps what it gets, and can be slow or refuse. */
export async function startSmtp() {
  const attempted: string[] = [];
  const received: { to: string[]; source: string }[] = [];
  let refusals = 0;
  let gate: ReturnType<typeof deferred> | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('utf8');
        attempted.push(/^Message-ID: (.+?)\r$/im.exec(source)?.[1] ?? '');
        if (refusals-- > 0) return callback(new Error('try again later'));
        void Promise.resolve(gate?.promise).then(() => {
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
          callback();
        });
      });
    },
  });
  // A client that was killed is no error of the tests'.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    /** Accepts no mail until `release`. */
    hold: () => {
      gate = deferred();
    },
    release: () => gate?.resolve(),
    /** Refuses the next mails. */
    refuse: (count: number) => {
      refusals = count;
    },
    attempts: () => attempted.length,
    /** Message-IDs, in order. */
    attempted: () => attempted,
    received: () => received,
  };
}
