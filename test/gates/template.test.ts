import { expect } from '@open-wc/testing';
import { newPageId, openPage } from './page/open-page.js';
import { noting } from './page/prelude.js';
import { until } from './page/until.js';

describe('a template that is written as the documentation says', () => {
  it('asks for nothing before the grant, in any engine, and for all of it after', async () => {
    const id = newPageId();
    const here = `/gates/${id}`;
    const page = await openPage({
      id,
      scripts: { script: noting('script') },
      body: `<template data-consent="marketing">
          <img data-src="${here}/image.gif" alt=""><link rel="stylesheet" data-href="${here}/style.css">
          <script type="text/plain" src="${here}/script.js"></script>
          <iframe data-src="${here}/frame.html" title="Film"></iframe>
        </template>
        <img src="${here}/own.gif" alt="">`,
    });
    await until(() => page.document.readyState === 'complete', 'the page to load');
    expect((await page.requests()).map(({ name }) => name)).to.deep.equal(['own']);

    await (await page.konekto()).consent.acceptAll();
    await until(async () => (await page.requests()).length >= 5, 'all requests');
    await until(() => page.window.ran.includes('script'), 'the script');
    const names = (await page.requests()).map(({ name }) => name);
    expect(names.sort()).to.deep.equal(['frame', 'image', 'own', 'script', 'style']);
  });
});
