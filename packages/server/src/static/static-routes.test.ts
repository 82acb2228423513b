import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site, startApp } from '../testing/start-app.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { isHashed } from './asset-routes.js';

async function startWithFiles() {
  const folder = temporaryFolder();
  const files = {
    'assets/konekto.js': 'konekto()',
    'assets/policy.json': '{}',
    'assets/konekto-forms.css': 'form{}',
    'assets/banner-D4x_9aZk.js': 'banner()',
    'assets/.secret': 'geheim',
    'site/index.html': '<h1>Home',
    'site/about.html': '<h1>About',
    'site/news/index.html': '<h1>News',
    'site/empty/note.txt': 'note',
    'secret.txt': 'geheim',
  };
  for (const part of ['assets', 'site/news', 'site/empty'])
    mkdirSync(join(folder, part), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return startApp({ assets: join(folder, 'assets'), site: join(folder, 'site') });
}

describe('/konekto/*', () => {
  it.each(['konekto.js', 'policy.json', 'konekto-forms.css'])(
    'lets %s be cached shortly, by its ETag',
    async (name) => {
      const { app } = await startWithFiles();
      const answer = await app.inject(`/konekto/${name}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('public, max-age=300, must-revalidate');
      const again = await app.inject({
        url: `/konekto/${name}`,
        headers: { 'if-none-match': String(answer.headers.etag) },
      });
      expect(again.statusCode).toBe(304);
    },
  );

  it('lets a hashed name be cached for good', async () => {
    const { app } = await startWithFiles();
    const { headers } = await app.inject('/konekto/banner-D4x_9aZk.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^text\/javascript|^application\/javascript/);
  });

  it('may be loaded by any page and read by listed ones', async () => {
    const { app } = await startWithFiles();
    const get = (origin: string) => app.inject({ url: '/konekto/konekto.js', headers: { origin } });
    expect((await get(site)).headers).toMatchObject({
      'access-control-allow-origin': site,
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'Origin',
      'x-content-type-options': 'nosniff',
    });
    expect((await get('https://evil.example')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([
    '/konekto/.secret',
    '/konekto/',
    '/konekto/..%2fsecret.txt',
    '/konekto/%2e%2e/secret.txt',
    '/konekto/none.js',
  ])('does not serve %s', async (url) => {
    const { app } = await startWithFiles();
    const answer = await app.inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('geheim');
  });

  it('is linked by the pages of forms', async () => {
    const { app } = await startWithFiles();
    const { body } = await app.inject('/forms/contact');
    for (const [, href = ''] of body.matchAll(/rel="stylesheet" href="([^"]+)"/g)) {
      const styles = await app.inject(href);
      expect([href, styles.statusCode, styles.headers['content-type']]).toEqual([
        href,
        200,
        'text/css; charset=utf-8',
      ]);
    }
    expect(body).toContain('href="/konekto/konekto-forms.css"');
  });

  it.each([
    ['konekto.js', false],
    ['konekto-preferences.js', false],
    ['preferences-cookielist.js', false],
    ['preferences-Bc4d_-9z.js', true],
    ['words.nl-a1b2c3d4.json', true],
    ['content-0a1b2c3d4e/nl.forms.json', true],
    ['content/nl.forms.json', false],
  ])('knows whether %s is hashed', (name, hashed) => {
    expect(isHashed(`/srv/${name}`)).toBe(hashed);
  });
});

describe('/*', () => {
  it.each([
    ['/', 'Home'],
    ['/about', 'About'],
    ['/about.html', 'About'],
    ['/news/', 'News'],
  ])('serves %s', async (url, content) => {
    const { app } = await startWithFiles();
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.body]).toEqual([200, `<h1>${content}`]);
    expect(answer.headers).not.toHaveProperty('content-security-policy');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/empty/', '/empty', '/../secret.txt', '/..%2fsecret.txt', '/none'])(
    'does not list or leave its folder: %s',
    async (url) => {
      const { app } = await startWithFiles();
      const answer = await app.inject({ url, headers: { accept: 'text/html' } });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toMatch(/note|geheim/);
    },
  );

  it('leaves the API its place', async () => {
    const { app } = await startWithFiles();
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/forms/contact')).statusCode).toBe(200);
  });
});
