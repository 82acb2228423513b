import { availableLanguages, compilePolicy } from '@konekto/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences, formIds, kinds, languages, type Answers, type FormId, type Language } from './answers.js';
import { library, loaded, written } from './testing/own-policies.js';

const subsets = formIds.reduce<FormId[][]>(
  (some, id) => some.flatMap((others) => [others, [...others, id]]),
  [[]],
);
const orders: Language[][] = [['nl'], ['en'], ['nl', 'en'], ['en', 'nl']];

const combinations = kinds.flatMap((kind) =>
  subsets.flatMap((forms) =>
    audiences.flatMap((audience) =>
      orders.map((tags): Partial<Answers> => ({ kind, forms, audience, languages: tags })),
    ),
  ),
);

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('the policy that init writes', () => {
  it('has no mistakes and compiles, for every kind, form, audience and language', () => {
    expect(combinations).toHaveLength(2 * 8 * 2 * 4);
    for (const answers of combinations) {
      const policy = compilePolicy(loaded({ ...answers, services: ['youtube'] }));
      expect(policy.languages).toEqual(answers.languages);
    }
  });

  it('takes over every service of the library', () => {
    const services = idsOf(library.declarations.map(({ service }) => service));
    const policy = loaded({ services });
    expect(idsOf(policy.services)).toEqual(['konekto-consent', ...services]);
    expect(policy.services.slice(1)).toEqual(library.declarations.map(({ service }) => service));
    expect(policy.purposes).toEqual(library.purposes);
  });

  it('asks for no more purposes than its services have', () => {
    expect(idsOf(loaded({ services: ['vimeo', 'plausible'] }).purposes)).toEqual(['analytics', 'media']);
    expect(loaded({}).purposes).toEqual([]);
  });

  it('has texts in just the languages that were chosen', () => {
    expect(loaded({ languages: ['en', 'nl'] }).statement[0]?.heading).toEqual({
      en: 'Who we are',
      nl: 'Wie wij zijn',
    });
    expect(loaded({ languages: ['en'] }).statement[0]?.heading).toBe('Who we are');
    expect(written({ languages: ['en'], services: ['youtube'] })).not.toMatch(/^ *nl:/m);
    for (const language of languages) expect(availableLanguages).toContain(language);
  });

  it('has the rows, forms and sections that are about the website', () => {
    const school = loaded({ kind: 'school', services: ['matomo'], forms: ['newsletter'] });
    expect(idsOf(school.processing)).toEqual([
      ...['pupils', 'parents', 'staff'],
      ...['newsletter', 'visitors', 'consenting-visitors'],
    ]);
    expect(Object.keys(school.forms)).toEqual(['newsletter']);
    expect(idsOf(school.statement)).toEqual([
      ...['intro', 'register', 'forms', 'cookies'],
      ...['rights', 'complaint', 'changes'],
    ]);
    const bare = loaded({ kind: 'organisation' });
    expect(idsOf(bare.processing)).toEqual(['visitors']);
    expect(bare.forms).toEqual({});
    expect(idsOf(bare.statement)).toContain('necessary-cookies');
    expect(idsOf(bare.statement)).not.toContain('forms');
  });

  it('speaks of no consent to pupils', () => {
    const policy = loaded({ audience: 'pupils', services: ['youtube'] });
    expect(idsOf(policy.processing)).not.toContain('consenting-visitors');
    expect(idsOf(policy.statement)).toContain('necessary-cookies');
  });

  it('keeps nothing without end, and each form as long as its row of the register says', () => {
    const policy = loaded({ forms: formIds });
    for (const id of formIds) {
      const row = policy.processing.find((each) => each.id === id);
      expect(row?.retention).toBe(policy.forms[id]?.retention);
      expect(row?.retention).toMatch(/^P\d+[YM]$/);
    }
    expect(written({ forms: formIds })).not.toContain('unlimited');
  });

  it('makes nothing up about the organisation', () => {
    const { organisation, processing, services } = loaded({ kind: 'school', forms: formIds });
    expect(new Set(Object.values(organisation))).toEqual(new Set(['unknown']));
    expect(services[0]?.provider).toBe('unknown');
    for (const { id, legalBasis, recipients, transfers, security } of processing) {
      expect([recipients, transfers, security]).toEqual(Array(3).fill('unknown'));
      if (id !== 'newsletter') expect(legalBasis).toBe('unknown');
    }
  });

  it('names the providers as those who receive data, where the library knows all of them', () => {
    const recipientsFor = (services: string[]) =>
      loaded({ services }).processing.find(({ id }) => id === 'consenting-visitors')?.recipients;
    expect(recipientsFor(['youtube', 'google-maps', 'vimeo'])).toEqual([
      'Google Ireland Limited',
      'Vimeo.com, Inc.',
    ]);
    expect(recipientsFor(['youtube', 'matomo'])).toBe('unknown');
  });

  it('offers the ways to reach the organisation that lead somewhere', () => {
    expect(loaded({ phone: '010 000 00 00', forms: ['contact'] }).rights.channels).toEqual(['phone', 'form']);
    expect(loaded({ address: 'Straat 1', email: 'a@example.org' }).rights.channels).toEqual([
      'email',
      'letter',
    ]);
    expect(loaded({}).rights.channels).toEqual(['email']);
  });

  it('declares the host of a service that the website hosts itself', () => {
    const { services } = loaded({ services: ['matomo'], domains: { matomo: 'stats.example.org' } });
    expect(services[1]?.domains).toEqual(['stats.example.org']);
  });

  it.each(['/cookies (1)', '/a b', 'https://www.example.org/c?x=<y>', '/cookies%20', '/c)](/d'])(
    'links to the page of cookies: %s',
    (cookiesPage) => {
      const { content } = compilePolicy(loaded({ cookiesPage, services: ['youtube'] }));
      const section = content['nl']?.statement.sections.find(({ id }) => id === 'cookies');
      const [, href = ''] = /"type":"link","href":"([^"]*)"/.exec(JSON.stringify(section?.body)) ?? [];
      const base = 'https://www.example.org';
      expect(decodeURI(new URL(href, base).href)).toBe(decodeURI(new URL(cookiesPage, base).href));
    },
  );
});

describe('an answer', () => {
  it('that looks like a link of the template stays as it is', () => {
    const name = 'De [Linde](/cookies)';
    expect(loaded({ name, cookiesPage: '/c' }).organisation.name).toBe(name);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '"',
            "'",
            ': ',
            '\n',
            '\r',
            '\t',
            ' #',
            '{',
            '}',
            '[',
            '- ',
            '? ',
            '& ',
            '*',
            '!',
            '|',
            '>',
            '%',
          ],
          ...['@', '`', '\\', ' ', '\u2028', '\u0085', '\ufeff', '\0', '🏫', 'é', 'De Linde', '---', '...'],
          ...['](/cookies)', '[x](/cookies)', 'null', 'yes', '0x1', '1e3', '~', '<<', '<b>', '\ud800'],
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((pieces) => pieces.join('')),
  );

  it('is read as it was given, and changes nothing else', () => {
    const named = (name: string, address: string) =>
      loaded({ name, address, services: ['youtube'], forms: ['contact'], cookiesPage: '/c' });
    const plain = JSON.stringify(named('NAME', 'ADDRESS'));
    fc.assert(
      fc.property(anyName, anyName, (name, address) => {
        fc.pre(name !== 'unknown' && address !== 'unknown');
        const document = named(name, address);
        expect(document.organisation).toMatchObject({ name, address });
        const inserted = JSON.parse(plain, (_key, value: unknown) =>
          value === 'NAME' ? name : value === 'ADDRESS' ? address : value,
        ) as unknown;
        expect(document).toEqual(inserted);
        compilePolicy(document);
      }),
      { numRuns: 100 },
    );
  });

  it('with a line break stands escaped on one line', () => {
    expect(written({ name: 'De\nLinde' })).toContain('  name: "De\\nLinde"\n');
  });
});

describe('an example', () => {
  it('of a school', async () => {
    const school = written({
      kind: 'school',
      name: 'Basisschool De Linde',
      email: 'privacy@delinde.example',
      phone: '010 000 00 00',
      services: ['matomo', 'youtube'],
      domains: { matomo: 'stats.delinde.example' },
      forms: ['contact', 'newsletter'],
      endpoint: 'https://privacy.delinde.example',
    });
    await expect(school).toMatchFileSnapshot('testing/school.golden.yaml');
  });

  it('of an organisation, in Dutch', async () => {
    const organisation = written({
      name: 'Stichting "Open Huis"',
      languages: ['nl'],
      services: ['google-analytics', 'google-maps'],
      forms: ['campaign'],
      privacyPage: '/over-ons/privacy',
      cookiesPage: '/over-ons/cookies',
    });
    await expect(organisation).toMatchFileSnapshot('testing/organisation.golden.yaml');
  });
});
