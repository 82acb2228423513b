import { describe, expect, it } from 'vitest';
import { mistakenSource, openSource, reportOn } from '../testing/reports.js';
import { asJson } from './as-json.js';

const parsed = (source: string, strict = false): unknown => JSON.parse(asJson(reportOn(source, strict)));

describe('asJson', () => {
  it('holds the document, the counts and every piece of advice', () => {
    expect(parsed(openSource)).toMatchObject({
      file: 'site/my policy.yaml',
      version: '1',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      strict: false,
      counts: { mistakes: 0, error: 0, warning: 1, advice: 1 },
      mistakes: [],
      advice: [
        {
          code: 'DPO_UNKNOWN',
          level: 'warning',
          basis: { name: 'GDPR art. 13(1)(b)' },
          path: 'organisation.dataProtectionOfficer',
          line: 4,
          column: 3,
        },
        { code: 'SERVICE_WITHOUT_TRACES', level: 'advice', line: 8 },
      ],
    });
  });

  it('calls a warning an error under --strict', () => {
    expect(parsed(openSource, true)).toMatchObject({
      strict: true,
      counts: { mistakes: 0, error: 1, warning: 0, advice: 1 },
      advice: [{ level: 'error' }, { level: 'advice' }],
    });
  });

  it('holds the mistakes of a document that cannot be used', () => {
    expect(parsed(mistakenSource)).toMatchObject({
      counts: { mistakes: 2 },
      mistakes: [
        {
          path: 'kleur',
          line: 3,
          column: 1,
          found: 'the key kleur',
          remedy: 'remove kleur',
        },
        { path: 'vorm' },
      ],
      advice: [],
    });
  });
});
