import { newPageId, openPage } from './open-page.js';
import { until } from './until.js';

/**
 * Whether this browser requests what its parser sees inside a `<template>`, as Firefox does (bug 1441044) and the HTML
 * standard forbids. No script can keep it from that: it has happened before one runs.
 */
export const readsTemplatesAhead = await isReadAhead();

async function isReadAhead(): Promise<boolean> {
  const id = newPageId();
  const here = `/gates/${id}`;
  const page = await openPage({
    id,
    tag: '',
    body: `<template><img src="${here}/in-template.gif"></template><img src="${here}/beside.gif">`,
  });
  await until(() => page.document.readyState === 'complete', 'the page to load');
  const requests = await page.requests();
  page.close();
  return requests.some(({ name }) => name === 'in-template');
}
