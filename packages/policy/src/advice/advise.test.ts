import { describe, expect, it } from 'vitest';
import { loadPlacedPolicy } from '../document/load-policy.js';
import { PolicyError } from '../document/policy-error.js';
import { completeSource } from '../testing/complete-policy.js';
import { rewritten } from '../testing/policies.js';
import { advise, adviseOn } from './advise.js';

/** The complete policy with so many copies of its first service and of its row. */
function large(services: number, rows: number): string {
  const service = /^ {2}- id: counter\n(?: {4}.*\n)+/m.exec(completeSource)![0];
  const row = /^ {2}- id: pupils\n(?: {4}.*\n)+/m.exec(completeSource)![0].replace('P1Y', 'unlimited');
  const copies = (piece: string, id: string, count: number) =>
    Array.from({ length: count }, (_, index) => piece.replace(id, `${id}-${index}`)).join('');
  const withServices = rewritten(
    'services:\n',
    `services:\n${copies(service, 'counter', services)}`,
    completeSource,
  );
  return rewritten('processing:\n', `processing:\n${copies(row, 'pupils', rows)}`, withServices);
}

describe('advise', () => {
  it('throws the mistakes of a document that has some', () => {
    expect(() => advise('version: 1', 'test.yaml')).toThrow(PolicyError);
  });

  it('points at the nearest parent of what is missing', () => {
    const source = rewritten(
      '    security: { nl: Inloggen in twee stappen, en: Login in two steps }\n',
      '',
      completeSource,
    );
    const line = source.split('\n').indexOf('  - id: pupils') + 1;
    expect(advise(source, 'test.yaml')).toMatchObject([{ path: 'processing[0].security', line, column: 5 }]);
  });

  it('reads a regional variant as its language', () => {
    const source = rewritten('languages: [nl, en]', 'languages: [nl-NL, en]', completeSource)
      .replaceAll('nl:', 'nl-NL:')
      .replace('Wij tellen bezoeken.', 'Voor de beste website.');
    expect(advise(source, 'test.yaml')).toMatchObject([
      {
        code: 'STEERING_WORD',
        path: 'purposes[0].description.nl-NL',
        proposal: expect.stringMatching(/^Schrijf/) as string,
      },
    ]);
  });

  it('takes well under a second for 1,000 services and 200 rows', () => {
    const policy = loadPlacedPolicy(large(1000, 200), 'test.yaml');
    const start = performance.now();
    expect(adviseOn(policy)).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
