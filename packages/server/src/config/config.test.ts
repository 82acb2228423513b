import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 8787,
      host: 'localhost',
      dataDir: resolve('.konekto'),
      database: { engine: 'sqlite', file: resolve('.konekto/konekto.db') },
      origins: [],
      adminToken: undefined,
      formSecret: undefined,
      smtpUrl: undefined,
      mailFrom: 'konekto@localhost',
      logLevel: 'info',
      formsPerMinute: 60,
      formMinimumSeconds: 3,
      trustProxy: false,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(readConfig({ PORT: '', ADMIN_TOKEN: '', ORIGINS: '' })).toEqual(readConfig({}));
  });

  it('reads what is set', () => {
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: 'sqlite:///var/lib/k.db',
      ORIGINS: 'https://a.example, http://localhost:3000',
      TRUST_PROXY: '10.0.0.0/8,loopback',
    });
    expect(config).toMatchObject({
      port: 0,
      database: { file: '/var/lib/k.db' },
      origins: ['https://a.example', 'http://localhost:3000'],
      trustProxy: ['10.0.0.0/8', 'loopback'],
    });
  });

  it('believes as many proxies as it is told', () => {
    const { trustProxy } = readConfig({ TRUST_PROXY: '1' });
    expect(typeof trustProxy === 'function' && [trustProxy('', 0), trustProxy('', 1)]).toEqual([true, false]);
  });

  it.each([
    ['PORT', '80a', 'PORT: expected a port number from 0 to 65535, found 80a. Set PORT=8787'],
    ['PORT', '70000', 'PORT: expected a port number from 0 to 65535, found 70000'],
    [
      'DATABASE_URL',
      'konekto.db',
      'DATABASE_URL: expected sqlite:<path>, found 10 characters. Set DATABASE_URL=',
    ],
    ['DATABASE_URL', 'postgres://u:geheim@h/db', 'expected sqlite:<path> (PostgreSQL is not supported yet)'],
    ['ORIGINS', 'https://a.example/', 'ORIGINS: expected origins such as https://www.example.org'],
    ['ORIGINS', '*', 'found *'],
    ['ORIGINS', 'null', 'found null'],
    ['ORIGINS', 'ftp://a.example', 'found ftp://a.example'],
    [
      'ADMIN_TOKEN',
      'geheim',
      'ADMIN_TOKEN: expected at least 24 printable characters, no spaces, found 6 characters',
    ],
    ['SMTP_URL', 'geheim.example.org', 'SMTP_URL: expected smtp:// or smtps:// and a host'],
    [
      'SMTP_URL',
      'smtp://u:geheim@h',
      'MAIL_FROM: expected an e-mail address, because SMTP_URL is set, found nothing',
    ],
    ['MAIL_FROM', 'x', 'MAIL_FROM: expected an e-mail address, found x'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: expected silent, fatal, error, warn, info or debug, found loud'],
    ['FORMS_PER_MINUTE', '0', 'FORMS_PER_MINUTE: expected a number from 1'],
    ['FORM_SECRET', 'geheim', 'FORM_SECRET: expected at least 24 printable characters'],
    ['FORM_MINIMUM_SECONDS', '61', 'FORM_MINIMUM_SECONDS: expected a number from 0 to 60'],
    ['TRUST_PROXY', 'true', 'TRUST_PROXY: expected the number of proxies, or their addresses'],
  ])('says what is wrong with %s=%s, without a secret', (variable, value, message) => {
    const read = () => readConfig({ [variable]: value });
    expect(read).toThrow(message);
    expect(read).not.toThrow(/geheim/);
    expect(read).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });

  it('names every mistake at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/^PORT: .*\nLOG_LEVEL: /);
  });
});
