import type { Config } from '../config/config.js';
import { ConfigError, type ConfigIssue } from '../config/config-error.js';
import type { Server } from './server.js';

/** Starts to accept requests; resolves to the address. Throws a ConfigError when the port or host can't be had. */
export async function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<string> {
  try {
    return await server.listen({ port, host, listenTextResolver: () => 'listening' });
  } catch (error) {
    const issue = issues[(error as NodeJS.ErrnoException).code ?? '']?.(port, host);
    throw issue ? new ConfigError([issue]) : error;
  }
}

type IssueOf = (port: number, host: string) => ConfigIssue;

const foreignHost: IssueOf = (_port, host) => ({
  variable: 'HOST',
  expected: 'a name or address of this machine',
  found: host,
  remedy: 'Set HOST=localhost',
});

const issues: Readonly<Record<string, IssueOf>> = {
  EADDRINUSE: (port) => ({
    variable: 'PORT',
    expected: 'a free port',
    found: `${port}, which another program uses`,
    remedy: `Stop that program, or set PORT=${port + 1}`,
  }),
  EACCES: (port) => ({
    variable: 'PORT',
    expected: 'a port that this user may open',
    found: String(port),
    remedy: 'Set PORT=8787 and put a proxy in front',
  }),
  EADDRNOTAVAIL: foreignHost,
  ENOTFOUND: foreignHost,
};
