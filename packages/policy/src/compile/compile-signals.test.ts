import { describe, expect, it } from 'vitest';
import { compile, rewritten, smallSource } from '../testing/policies.js';

const signalsOf = (source: string) => compile(source).gates.signals;

/** The small policy with vendors to signal to for its first two services. */
const signalling = (first: string, second = '[]') =>
  rewritten(
    'id: counter\n',
    `id: counter\n    signals: ${first}\n`,
    rewritten('id: meter\n', `id: meter\n    signals: ${second}\n`),
  );

/** The same with the id of its second purpose changed. */
const renamed = (id: string, source: string) =>
  rewritten('id: media\n', `id: ${id}\n`, rewritten('purpose: media', `purpose: ${id}`, source));

describe('the signals of a policy', () => {
  it('are left out when no service has any', () => {
    expect(compile(smallSource).gates).not.toHaveProperty('signals');
    expect(compile(signalling('[]')).gates).not.toHaveProperty('signals');
  });

  it('name each vendor of any service once', () => {
    const source = signalling('[matomo, google-consent-mode]', '[google-consent-mode, meta-pixel]');
    expect(signalsOf(source)?.vendors).toEqual(['matomo', 'google-consent-mode', 'meta-pixel']);
  });

  it('map the well-known purposes by their id, and no other', () => {
    const source = signalling('[matomo]');
    expect(signalsOf(source)?.types).toEqual({ analytics_storage: 'analytics' });
    expect(signalsOf(renamed('marketing', source))?.types).toEqual({
      analytics_storage: 'analytics',
      ad_storage: 'marketing',
      ad_user_data: 'marketing',
      ad_personalization: 'marketing',
    });
    expect(signalsOf(renamed('preferences', source))?.types).toEqual({
      analytics_storage: 'analytics',
      functionality_storage: 'preferences',
      personalization_storage: 'preferences',
    });
  });

  it('take the mapping of the policy itself before the well-known one', () => {
    const own = (types: string) =>
      signalsOf(
        rewritten(
          'id: analytics\n',
          `id: analytics\n    consentTypes: ${types}\n`,
          renamed('marketing', signalling('[matomo]')),
        ),
      )?.types;
    expect(own('[]')).not.toHaveProperty('analytics_storage');
    expect(own('[analytics_storage, functionality_storage]')).toMatchObject({
      analytics_storage: 'analytics',
      functionality_storage: 'analytics',
      ad_storage: 'marketing',
    });
  });
});
