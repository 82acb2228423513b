import { expect, it } from 'vitest';
import { readLibrary } from './read-library.js';

it('reads the library through what its package exports', async () => {
  const { purposes, declarations } = await readLibrary();
  expect(purposes.map(({ id }) => id)).toContain('analytics');
  expect(declarations.map(({ service }) => service.id)).toContain('youtube');
});
