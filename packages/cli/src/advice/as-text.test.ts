import { describe, expect, it } from 'vitest';
import { openSource, reportOn } from '../testing/reports.js';
import { asText } from './as-text.js';

describe('asText', () => {
  it('tells the place, the code, why, the basis and a proposal, and what there is in all', () => {
    expect(asText(reportOn(openSource)).split('\n')).toEqual([
      'site/my policy.yaml:4:3 organisation.dataProtectionOfficer',
      '  warning:  DPO_UNKNOWN',
      '  why:      The document does not say whether School has a data protection officer, nor how to reach this person.',
      '  basis:    GDPR art. 13(1)(b), https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_13',
      '  proposal: Onze functionaris gegevensbescherming bereikt u via …. (Of: Wij hebben geen functionaris gegevensbescherming.)',
      '',
      'site/my policy.yaml:8:12 services[0]',
      '  advice:   SERVICE_WITHOUT_TRACES',
      expect.stringMatching(/^ {2}why: {6}Speler declares neither/) as string,
      expect.stringMatching(/^ {2}basis: {4}CJEU C-673\/17/) as string,
      '  proposal: domains: [ … ]',
      '            storage: [{ kind: cookie, name: …, retention: P…, description: … }]',
      '',
      expect.stringMatching(
        /^site\/my policy\.yaml: no mistakes\. Version 1, nl, hash [0-9a-f]{12}\.$/,
      ) as string,
      '1 warning, 1 piece of advice.',
    ]);
  });

  it('calls a warning an error under --strict', () => {
    const text = asText(reportOn(openSource, true));
    expect(text).toMatch(/^ {2}error: {4}DPO_UNKNOWN$/m);
    expect(text).toMatch(/^ {2}advice: {3}SERVICE_WITHOUT_TRACES$/m);
    expect(text).toMatch(/\n1 error, 1 piece of advice\.$/);
  });

  it('says that there is nothing', () => {
    const complete = openSource.replace('dataProtectionOfficer: unknown', 'dataProtectionOfficer: Geen');
    const text = asText(reportOn(complete.replace('country: NL }', 'country: NL }, domains: [a.nl]')));
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toMatch(/\n0 warnings, 0 pieces of advice\.$/);
  });
});
