import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundledContent } from '../testing/bundled-policy.js';
import { smallSource, load } from '../testing/policies.js';
import { compilePolicy } from '../compile/compile-policy.js';
import { consentReceipt } from './consent-receipt.js';

describe('the receipt of a decision', () => {
  it('has a published JSON Schema that says the same', async () => {
    const schema = z.toJSONSchema(consentReceipt);
    await expect(
      await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
    ).toMatchFileSnapshot('../../schema/consent-receipt.schema.json');
  });

  it('says per purpose what is kept, by whom, and how to withdraw', () => {
    const { processing, parties } = bundledContent('nl').receipt;
    const [analytics] = processing.purposes;
    expect(processing.purposes.map(({ purpose_id }) => purpose_id)).toEqual([
      'analytics',
      'marketing',
      'media',
    ]);
    expect(analytics).toMatchObject({
      purpose: 'Statistieken',
      lawful_basis: 'consent',
      pii_controllers: ['controller'],
      recipient_third_parties: ['provider-1', 'provider-2'],
      withdrawal_method: 'Uw keuze aanpassen kan altijd met de knop Cookie-instellingen.',
    });
    expect(analytics?.pii_information).toContainEqual({
      pii_type: 'Herkent uw browser bij een volgend bezoek.',
      pii_attribute_id: '_pm_id*',
      storage_kind: 'cookie',
      retention_period: 'P13M',
    });
    expect(parties.map(({ party_name }) => party_name).slice(0, 2)).toEqual([
      'Konekto',
      'Voorbeeld Statistiek',
    ]);
  });

  it('names what the policy leaves unknown, and makes nothing up', () => {
    const { receipt } = compilePolicy(load(smallSource)).content['nl'] ?? bundledContent('nl');
    expect(receipt.parties[0]).toMatchObject({ party_address: 'unknown', party_contact: 'unknown' });
    expect(receipt.notKnown).toEqual(
      expect.arrayContaining([
        'party_identification.0.party_address',
        'pii_processing.purposes.0.retention_period',
        'pii_processing.authority_party',
      ]),
    );
  });
});
