/** A policy on which there is nothing to advise. */
export const completeSource = `version: '1'
languages: [nl, en]
audience: general
organisation:
  name: School
  address: Straat 1, 1234 AB Stad
  email: school@example.org
  phone: 010 000 00 00
  dataProtectionOfficer: { nl: Mail naar fg@example.org., en: Send an e-mail to fg@example.org. }
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - id: analytics
    title: { nl: Statistieken, en: Statistics }
    description: { nl: Wij tellen bezoeken., en: We count visits. }
  - id: marketing
    title: Marketing
    description: { nl: Wij meten campagnes., en: We measure campaigns. }
services:
  - id: counter
    name: Teller
    purpose: analytics
    description: { nl: Telt bezoeken., en: Counts visits. }
    provider: { name: Teller BV, country: NL }
    domains: [teller.example.org]
    storage: [{ kind: cookie, name: _c, retention: P13M, description: { nl: Telt., en: Counts. } }]
  - id: ads
    name: Reclame
    purpose: marketing
    provider: { name: Reclame AS, country: 'NO' }
    domains: [reclame.example.org]
  - id: meter
    name: Meter
    purpose: analytics
    provider: { name: Meter BV, country: NL }
    storage: [{ kind: cookie, name: _m, retention: P12M, description: { nl: Meet., en: Measures. } }]
    exemption: { ground: low-impact-measurement, justification: { nl: Telt alleen aantallen., en: Only counts. } }
processing:
  - id: pupils
    subjects: { nl: Leerlingen, en: Pupils }
    applications: [Rooster]
    data: [{ nl: Naam, en: Name }, { nl: Klas, en: Class }]
    source: { nl: De leerling zelf, en: The pupil }
    recipients: []
    purposes: [{ nl: Wij gebruiken de gegevens om roosters te maken., en: We use the data to make timetables. }]
    legalBasis: { nl: Een overeenkomst met de school, en: A contract with the school }
    retention: P1Y
    transfers: { nl: De gegevens blijven binnen de EU., en: The data stay within the EU. }
    security: { nl: Inloggen in twee stappen, en: Login in two steps }
forms:
  newsletter:
    title: { nl: Nieuwsbrief, en: Newsletter }
    intro: { nl: Wilt u onze nieuwsbrief krijgen?, en: Would you like our newsletter? }
    fields:
      - { name: email, type: email, required: true }
      - { name: phone, type: tel }
    purpose: { nl: Wij sturen u een mailing met uw toestemming., en: We send you a mailing with your consent. }
    analysis: { nl: Geen, en: None }
    retention: P1Y
    consents: [{ id: news, text: { nl: De school mag mij mailen., en: The school may send me e-mail. } }]
rights:
  channels: [email, phone, letter, form]
  access: { nl: U mag uw gegevens inzien., en: You may see your data. }
  rectification: { nl: U mag uw gegevens laten verbeteren., en: You may have your data corrected. }
  erasure: { nl: U mag uw gegevens laten verwijderen., en: You may have your data deleted. }
  restriction: { nl: U mag het gebruik laten beperken., en: You may have the use restricted. }
  objection: { nl: U mag bezwaar maken., en: You may object. }
  portability: { nl: U mag uw gegevens meenemen., en: You may take your data with you. }
  withdrawal: { nl: U mag uw toestemming intrekken., en: You may withdraw your consent. }
  complaint: { nl: U mag klagen bij de AP., en: You may complain to the authority. }
statement:
  - id: intro
    heading: { nl: Wie wij zijn, en: Who we are }
    body:
      nl: U bent niet verplicht om gegevens te geven. Een computer neemt geen besluiten. Wij doen niet aan profilering.
      en: You do not have to give us data. A computer makes no decisions. We do no profiling.
  - { id: contact, heading: Contact, draws: organisation }
  - { id: register, heading: { nl: Register, en: Register }, draws: processing }
  - { id: rights, heading: { nl: Uw rechten, en: Your rights }, draws: rights }
`;
