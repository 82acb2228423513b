import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { rules } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { bundledPolicy } from '../read-policy.js';
import { mistakenSource, openSource, reportOn } from '../testing/reports.js';
import { asSarif } from './as-sarif.js';
import type { CheckReport } from './check-report.js';

// The official schema is written in draft 4, whose words for its own name differ from those that Ajv knows.
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(new URL('../testing/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const uri = (text: string): boolean => URL.canParse(text);
const reference = (text: string): boolean => URL.canParse(text, 'file:///') && !/[\\ ]/.test(text);
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri, 'uri-reference': reference, 'date-time': true },
});
const isSarif = ajv.compile(schema);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly unknown[];
      }[];
    },
  ];
}

function sarifOf(report: CheckReport) {
  const log: unknown = JSON.parse(asSarif(report, '1.2.3'));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return (log as Sarif).runs[0];
}

describe('asSarif', () => {
  it('is read with the official schema, which refuses what is none', () => {
    expect([$schema, id]).toEqual([
      expect.stringContaining('draft-04'),
      expect.stringContaining('sarif-2.1.0'),
    ]);
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('describes every rule, with the address of what it rests on', () => {
    const { driver } = sarifOf(reportOn(openSource)).tool;
    expect(driver.version).toBe('1.2.3');
    expect(driver.rules.map(({ id }) => id)).toEqual(['POLICY_MISTAKE', ...rules.map(({ code }) => code)]);
    expect(driver.rules).toContainEqual(
      expect.objectContaining({
        id: 'DPO_UNKNOWN',
        helpUri: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_13',
        defaultConfiguration: { level: 'warning' },
      }),
    );
  });

  it('points at the line of the file, relative to where the command runs', () => {
    const { results, tool } = sarifOf(reportOn(openSource));
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      'DPO_UNKNOWN warning',
      'SERVICE_WITHOUT_TRACES note',
    ]);
    expect(results[0]!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'site/my%20policy.yaml' },
          region: { startLine: 4, startColumn: 3 },
        },
        logicalLocations: [{ fullyQualifiedName: 'organisation.dataProtectionOfficer' }],
      },
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('names a file elsewhere in full', () => {
    const [result] = sarifOf(reportOn(openSource, false, '../elsewhere.yaml')).results;
    const uri = pathToFileURL(resolve('../elsewhere.yaml')).href;
    expect(result!.locations).toMatchObject([{ physicalLocation: { artifactLocation: { uri } } }]);
  });

  it('calls a warning an error under --strict, and a mistake always', () => {
    expect(sarifOf(reportOn(openSource, true)).results.map(({ level }) => level)).toEqual(['error', 'note']);
    const { results } = sarifOf(reportOn(mistakenSource));
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual(
      Array(2).fill('POLICY_MISTAKE error'),
    );
    expect(results[0]!.message.text).toContain('Remedy: remove kleur.');
    expect(results[0]!.locations).toMatchObject([
      { physicalLocation: { region: { startLine: 3, startColumn: 1 } } },
    ]);
  });

  it('holds all that is told of the bundled policy', () => {
    const { results } = sarifOf(reportOn(readFileSync(bundledPolicy(), 'utf8')));
    expect(results.length).toBeGreaterThan(30);
  });
});
