import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledDocument, bundledSource } from '../testing/bundled-policy.js';
import { stringsIn } from '../testing/strings-in.js';
import { advise } from './advise.js';

const golden = new URL('../testing/bundled-advice.golden.txt', import.meta.url);

describe('advice on the bundled policy', () => {
  const told = advise(bundledSource, 'konekto.policy.yaml');

  it('is exactly what its source leaves open (PV-02 to PV-05)', () => {
    const lines = told.map(({ code, path }) => `${code} ${path}`);
    expect(lines).toEqual(readFileSync(golden, 'utf8').trim().split('\n'));
  });

  it('names every fact that is unknown', () => {
    const unknown = [...stringsIn(bundledDocument)].filter(([, text]) => text === 'unknown');
    expect(unknown.length).toBeGreaterThan(20);
    const paths = new Set(told.map(({ path }) => path));
    expect(unknown.filter(([path]) => !paths.has(path))).toEqual([]);
  });

  it('points at the place in the file', () => {
    const lines = bundledSource.split('\n');
    for (const { line, column, path } of told) {
      const key = path
        .replace(/\[\d+\]$/, '')
        .split('.')
        .at(-1)!;
      const written = lines[line - 1]!.slice(column - 1);
      if (!path.endsWith(']')) expect(written.startsWith(`${key}:`), path).toBe(true);
    }
    const places = told.map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('gives every text in the language of the document, and names no key that is not there', () => {
    for (const { why, proposal } of told) expect(why + proposal).not.toMatch(/undefined|\[object/);
    const complaint = told.find(({ code }) => code === 'COMPLAINT_UNKNOWN');
    expect(complaint?.proposal).toContain('Hebt u een klacht');
  });
});
