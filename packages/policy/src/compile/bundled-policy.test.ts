import { describe, expect, it } from 'vitest';
import { plainText } from '../markdown/plain-text.js';
import { bundledContent, bundledDocument, bundledPolicy } from '../testing/bundled-policy.js';
import { stringsIn } from '../testing/strings-in.js';
import type { Fact, StatementSection } from './compiled.js';

const factOf = (facts: readonly Fact[], term: string): Fact => {
  const fact = facts.find((fact) => fact.term === term);
  if (!fact) throw new Error(`Nothing is said about ${term}`);
  return fact;
};

/** What a fact says, one string per value. */
const said = (facts: readonly Fact[], term: string): string[] => {
  const { values } = factOf(facts, term);
  if (!values) throw new Error(`${term} is unknown`);
  return values.map(plainText);
};

function section<D extends StatementSection['draws']>(language: string, id: string, draws: D) {
  const found = bundledContent(language).statement.sections.find((section) => section.id === id);
  if (found?.draws !== draws) throw new Error(`No section ${id} that draws ${draws}`);
  return found as Extract<StatementSection, { draws: D }>;
}

const body = (language: string, id: string): string =>
  plainText(bundledContent(language).statement.sections.find((section) => section.id === id)?.body ?? []);

const row = (language: string, id: string) => {
  const found = section(language, 'register', 'processing').register.find((row) => row.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};

const formFacts = (language: string, id: string): readonly Fact[] =>
  section(language, 'forms', 'forms').forms.find((form) => form.id === id)?.facts ?? [];

const consents = (id: string): string =>
  (bundledContent('nl').forms.forms[id]?.consents ?? []).map(({ text }) => text).join('\n');

describe("Konekto's own policy: who and what", () => {
  it.each([
    ['nl', 'intro', ['ontwikkelt en organiseert', "programma's", 'Buitenschools Leren', 'buiten de school']],
    ['nl', 'intro', ['in opdracht van scholen', 'klanten']],
    ['nl', 'intro', ['privacygevoelige gegevens van leerlingen, bedrijven en medewerkers']],
    [
      'nl',
      'intro',
      ['vastgelegd welke persoonsgegevens', 'waar die gegevens vandaan komen', 'met wie wij ze delen'],
    ],
    ['nl', 'applications', ['bedrijven en medewerkers', 'StageRegie', 'StageKansen', 'OnderwijsRoute']],
    ['nl', 'retention', ['weinig gevoelige informatie', 'toekomstige analyses', 'vergelijken', 'van nu']],
    ['nl', 'retention', ['zonder einddatum', 'tenzij bij een formulier iets anders staat']],
    ['nl', 'forms', ['meerdere campagnes']],
    ['nl', 'cookies', ['aparte cookieverklaring']],
    [
      'en',
      'intro',
      ['Buitenschools Leren', 'on behalf of schools', 'customers', 'pupils, companies and staff'],
    ],
    ['en', 'applications', ['StageRegie', 'StageKansen', 'OnderwijsRoute']],
    [
      'en',
      'retention',
      ['little sensitive information', 'without an end date', 'unless a form says otherwise'],
    ],
    ['en', 'cookies', ['separate cookie statement']],
  ])('says in %s under %s: %j', (language, id, words) => {
    for (const word of words) expect(body(language, id)).toContain(word);
  });

  it('does not name pupils where it names the applications', () => {
    expect(body('nl', 'applications')).not.toMatch(/leerling/i);
    expect(body('en', 'applications')).not.toMatch(/pupil/i);
  });

  it.each(['nl', 'en'])('links to a separate cookie policy in %s', (language) => {
    expect(JSON.stringify(section(language, 'cookies', 'services').body)).toContain('"href":"/cookies"');
  });

  it('has made-up contact details only', () => {
    expect(bundledPolicy.organisation).toEqual({ name: 'Konekto', email: 'privacy@example.org' });
    expect(said(section('nl', 'contact', 'organisation').facts, 'Adres')).toEqual([
      'Voorbeeldstraat 0, 0000 XX Voorbeeldstad',
    ]);
    const addresses = [...stringsIn(bundledDocument)].flatMap(
      ([, text]) => text.match(/https?:\/\/[^/\s)]+/g) ?? [],
    );
    for (const address of addresses) expect(address).toMatch(/\.example\.org$/);
  });
});

describe("Konekto's own policy: four groups of people", () => {
  it('has a row for each, and no other', () => {
    const subjects = section('nl', 'register', 'processing').register.map(({ id, subjects }) => [
      id,
      subjects,
    ]);
    expect(subjects).toEqual([
      ['pupils', 'Leerlingen'],
      ['school-staff', 'Schoolmedewerkers (mentor, vakdocent, coördinator/regisseur)'],
      ['internship-providers', 'Stagebieders'],
      ['own-staff', 'Medewerkers van Konekto'],
    ]);
  });

  it('names every datum of a pupil, and that the login asks for more', () => {
    const data = said(row('nl', 'pupils').facts, 'Welke gegevens');
    expect(data.slice(0, 6)).toEqual([
      'Leerlingnummer',
      'Naam',
      'Voornaam',
      'Geboortedatum',
      'Klas',
      'E-mailadres',
    ]);
    expect(data[6]).toMatch(
      /[Aa]anvullende gegevens.*inloggen.*alleen.*eigen individuele proces van de leerling/s,
    );
    expect(data).toHaveLength(7);
  });

  it.each([
    ['pupils', 'Waar de gegevens vandaan komen', [/^De school$/]],
    ['pupils', 'Waarvoor', [/^Alleen om de dienst te leveren/, /alleen voor het eigen individuele proces/]],
    ['pupils', 'Hoelang wij ze bewaren', [/^Zonder einddatum$/]],
    ['school-staff', 'Welke gegevens', [/organisatie/, /medewerker/]],
    ['school-staff', 'Waar de gegevens vandaan komen', [/^De school$/]],
    ['school-staff', 'Waarvoor', [/^Alleen om de dienst te leveren/]],
    ['school-staff', 'Hoelang wij ze bewaren', [/^Zonder einddatum$/]],
    ['internship-providers', 'Welke gegevens', [/bedrijf/, /stagebegeleiders/]],
    ['internship-providers', 'Waarvoor', [/^Alleen om de dienst te leveren/]],
    ['internship-providers', 'Hoelang wij ze bewaren', [/^Zonder einddatum$/]],
    ['own-staff', 'Welke gegevens', [/^Relevante gegevens/]],
    ['own-staff', 'Met wie wij ze delen', [/^Scholen, .*overzicht/, /^Stagebieders, .*overzicht/]],
    ['own-staff', 'Waarvoor', [/niet voor andere doelen/]],
    ['own-staff', 'Hoelang wij ze bewaren', [/^Zonder einddatum$/]],
  ])('says of %s, %s: %s', (id, term, patterns) => {
    expect(said(row('nl', id).facts, term)).toEqual(
      patterns.map((pattern) => expect.stringMatching(pattern) as string),
    );
  });

  it.each([
    ['pupils', /samenwerkingsovereenkomst met de school.*staat de dienst beschreven/s],
    ['school-staff', /samenwerkingsovereenkomst met onderlinge afspraken/],
    ['own-staff', /alleen met scholen en stagebieders.*niet is genoemd, krijgt deze gegevens niet/s],
  ])('sums up for %s what the source says', (id, pattern) => {
    expect(plainText(row('nl', id).summary)).toMatch(pattern);
  });

  it('names the three applications for companies and staff, and none for pupils', () => {
    const three = ['StageRegie', 'StageKansen', 'OnderwijsRoute'];
    const applications = section('nl', 'register', 'processing').register.map(
      ({ applications }) => applications,
    );
    expect(applications).toEqual([[], three, three, three]);
  });
});

describe("Konekto's own policy: forms", () => {
  it.each([
    ['campaign', ['Voornaam', 'Achternaam', 'Straat en huisnummer', 'Postcode', 'Woonplaats', 'E-mailadres']],
    ['contact', ['Naam', 'E-mailadres', 'Telefoonnummer', 'Uw vraag of opmerking']],
    ['newsletter', ['Naam', 'E-mailadres']],
  ])('asks in %s exactly what it declares (FM-01)', (id, labels) => {
    expect(bundledContent('nl').forms.forms[id]?.fields.map(({ label }) => label)).toEqual(labels);
    for (const label of labels) expect(said(formFacts('nl', id), 'Wat wij vragen').join()).toContain(label);
  });

  it.each([
    [
      'campaign',
      'Waarvoor',
      [/\(meer\) informatie over de campagne/, /aanmelding te behandelen/, /contact.*het thema/],
    ],
    [
      'campaign',
      'Wat wij onderzoeken',
      [/interne analyses/, /marketingbeleid/, /website te\s+verbeteren/, /beter te kunnen helpen/],
    ],
    ['contact', 'Waarvoor', [/vraag of opmerkingen te behandelen/, /Als het nodig is, nemen wij contact/]],
    [
      'contact',
      'Wat wij onderzoeken',
      [/interne analyses/, /marketingbeleid/, /website te\s+verbeteren/, /beter te kunnen helpen/],
    ],
    ['newsletter', 'Waarvoor', [/periodieke mailing/]],
    [
      'newsletter',
      'Wat wij onderzoeken',
      [/interne analyses om onze dienstverlening/, /gelezen/, /afbeeldingen worden gedownload/],
    ],
    [
      'newsletter',
      'Wat wij onderzoeken',
      [/op welke link \(URL\) is geklikt/, /wanneer/, /hoe goed de mailing en de berichten/],
    ],
    [
      'newsletter',
      'Afmelden',
      [/link in de mailing/, /geklikt en.*bevestigd/, /tabel "afgemeld"/, /alleen om te voorkomen/],
    ],
    ['campaign', 'Hoelang wij het bewaren', [/^Zonder einddatum$/]],
    ['contact', 'Hoelang wij het bewaren', [/^Zonder einddatum$/]],
    ['newsletter', 'Hoelang wij het bewaren', [/^Zonder einddatum$/]],
  ])('says of %s, %s: %s', (id, term, patterns) => {
    const text = said(formFacts('nl', id), term).join('\n');
    for (const pattern of patterns) expect(text).toMatch(pattern);
  });

  it.each([
    ['campaign', [/analyses/, /marketingbeleid/]],
    ['contact', [/analyses/, /marketingbeleid/]],
    ['newsletter', [/analyses/, /bijhouden of ik die lees.*link \(URL\) ik klik en wanneer/s]],
  ])('asks in %s for each analysis apart (FM-03)', (id, patterns) => {
    expect(bundledContent('nl').forms.forms[id]?.consents).toHaveLength(patterns.length);
    for (const pattern of patterns) expect(consents(id)).toMatch(pattern);
  });

  it('offers e-mail, telephone and letter to those who want their data deleted', () => {
    const { facts, channels } = section('nl', 'rights', 'rights');
    expect(said(facts, 'Uw gegevens laten verwijderen').join()).toMatch(
      /eerder verwijderen.*e-mail, telefoon of brief/s,
    );
    expect(channels.map(({ term }) => term)).toEqual(['Per e-mail', 'Per telefoon', 'Per brief']);
  });
});

describe("Konekto's own policy: what its source leaves open", () => {
  const open = (row: number, facts: string) => facts.split(' ').map((fact) => `processing[${row}].${fact}`);

  it('is unknown, and nothing else is', () => {
    const unknown = [...stringsIn(bundledDocument)]
      .filter(([, text]) => text === 'unknown')
      .map(([path]) => path);
    expect(unknown.sort()).toEqual(
      [
        'organisation.dataProtectionOfficer',
        ...open(0, 'applications recipients legalBasis transfers security'),
        ...open(1, 'recipients legalBasis transfers security'),
        ...open(2, 'source recipients legalBasis transfers security'),
        ...open(3, 'source legalBasis transfers security'),
        ...['access', 'rectification', 'restriction', 'objection', 'portability'].map(
          (name) => `rights.${name}`,
        ),
        'rights.withdrawal',
        'rights.complaint',
      ].sort(),
    );
  });

  it.each([
    ['a pupil, the ground', row('nl', 'pupils').facts, 'Op welke grond'],
    ['a pupil, the applications', row('nl', 'pupils').facts, 'Toepassingen'],
    ['the officer', section('nl', 'contact', 'organisation').facts, 'Functionaris gegevensbescherming'],
    ['complaints', section('nl', 'rights', 'rights').facts, 'Een klacht indienen'],
  ])('stays unknown in the statement: no word is made up for %s', (_title, facts, term) => {
    expect(factOf(facts, term).values).toBeNull();
  });
});
