/** How much of everything a policy has. */
export interface Size {
  readonly services: number;
  /** Rows of the register. */
  readonly rows: number;
}

/** What no organisation has: a policy of this size must still work. */
export const large: Size = { services: 1000, rows: 200 };

/** A tenth of it, to compare with in the same run: the machine is as busy for both. */
export const tenth: Size = { services: 100, rows: 20 };

const purposes = ['analytics', 'media', 'marketing', 'preferences'];

/** A policy in two languages, as YAML. Every service and row has words of its own: `service 977` is found by `977nl`. */
export const policyOf = ({ services, rows }: Size): string => `version: '1'
languages: [nl, en]
organisation: { name: School, address: unknown, email: unknown, phone: unknown, dataProtectionOfficer: unknown }
pages: { privacy: /privacy, cookies: /cookies }
purposes:
${purposes.map(purpose).join('\n')}
services:
${times(services, service)}
processing:
${times(rows, row)}
rights: { channels: [email] }
statement:
  - { id: intro, heading: Wie wij zijn, body: Wij zijn een school. }
  - { id: register, heading: Register, draws: processing }
  - { id: cookies, heading: Cookies, draws: services }
`;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

const purpose = (id: string): string => `  - id: ${id}
    title: { nl: Doel ${id}, en: Purpose ${id} }
    description: { nl: Wij gebruiken dit., en: We use this. }`;

const service = (index: number): string => `  - id: service-${index}
    name: Dienst ${index}
    purpose: ${purposes[index % purposes.length]}
    description: { nl: Deze dienst helpt bij *bezoek ${index}*., en: This service helps *visit ${index}*. }
    provider: { name: Bedrijf ${index} BV, country: NL, privacyUrl: 'https://s${index}.example.org/privacy' }
    domains: [s${index}.example.org]
    storage:
      - { kind: cookie, name: _s${index}_*, retention: P13M, description: { nl: Telt ${index}nl., en: Counts ${index}en. } }
      - { kind: localStorage, name: s${index}, retention: P1M, description: { nl: Telt ook., en: Counts too. } }`;

const row = (index: number): string => `  - id: row-${index}
    subjects: { nl: Groep ${index}, en: Group ${index} }
    summary: { nl: Over groep ${index}., en: About group ${index}. }
    applications: [Toepassing ${index % 20}]
    data: [{ nl: Naam, en: Name }, { nl: E-mailadres, en: E-mail address }]
    source: { nl: Van uzelf, en: From you }
    recipients: []
    purposes: [{ nl: Vraag ${index} beantwoorden, en: Answering question ${index} }]
    legalBasis: { nl: Uw toestemming, en: Your consent }
    retention: P2Y`;
