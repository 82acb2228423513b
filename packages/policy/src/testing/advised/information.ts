import type { AdvisedPolicy } from './advised-policy.js';

const email = ['email: school@example.org', 'email: unknown'] as const;
const phone = ['phone: 010 000 00 00', 'phone: unknown'] as const;
const address = ['address: Straat 1, 1234 AB Stad', 'address: unknown'] as const;
const channels = (list: string) => ['[email, phone, letter, form]', `[${list}]`] as const;
const rights = {
  access: '{ nl: U mag uw gegevens inzien., en: You may see your data. }',
  rectification: '{ nl: U mag uw gegevens laten verbeteren., en: You may have your data corrected. }',
  erasure: '{ nl: U mag uw gegevens laten verwijderen., en: You may have your data deleted. }',
  restriction: '{ nl: U mag het gebruik laten beperken., en: You may have the use restricted. }',
  objection: '{ nl: U mag bezwaar maken., en: You may object. }',
  portability: '{ nl: U mag uw gegevens meenemen., en: You may take your data with you. }',
};
const withdrawal = [
  '{ nl: U mag uw toestemming intrekken., en: You may withdraw your consent. }',
  'unknown',
] as const;
const withoutProfiling = [' Een computer neemt geen besluiten. Wij doen niet aan profilering.', ''] as const;

/** What people must be told about the organisation and their rights (GDPR art. 12 and 13). */
export const information: readonly AdvisedPolicy[] = [
  {
    code: 'CONTACT_UNKNOWN',
    when: 'nothing says how to reach the organisation',
    change: [email, phone, address, channels('form')],
    at: ['organisation'],
    why: /of School are all unknown/,
  },
  {
    code: 'CONTACT_INCOMPLETE',
    when: 'only the e-mail address is known',
    change: [phone, address, channels('email')],
    at: ['organisation.address', 'organisation.phone'],
  },
  {
    code: 'CONTACT_UNKNOWN',
    when: 'only the postal address is known',
    change: [email, phone, channels('letter')],
    at: [],
    also: ['CONTACT_INCOMPLETE organisation.email', 'CONTACT_INCOMPLETE organisation.phone'],
  },
  {
    code: 'CONTACT_INCOMPLETE',
    when: 'nothing is known',
    change: [email, phone, address, channels('form')],
    at: [],
    also: ['CONTACT_UNKNOWN organisation'],
  },
  {
    code: 'DPO_UNKNOWN',
    when: 'nothing is said of an officer',
    change: [['{ nl: Mail naar fg@example.org., en: Send an e-mail to fg@example.org. }', 'unknown']],
    at: ['organisation.dataProtectionOfficer'],
  },
  {
    code: 'DPO_UNKNOWN',
    when: 'it is said that there is none',
    change: [['Mail naar fg@example.org.', 'Wij hebben er geen.']],
    at: [],
  },
  {
    code: 'CHANNEL_WITHOUT_ADDRESS',
    when: 'people may call, and there is no number',
    change: [phone, channels('email, phone')],
    at: ['rights.channels[1]'],
    also: ['CONTACT_INCOMPLETE organisation.phone'],
    why: /by phone, but the document has no organisation\.phone/,
  },
  {
    code: 'CHANNEL_WITHOUT_ADDRESS',
    when: 'what has no address is no channel',
    change: [channels('email')],
    at: [],
  },
  ...Object.entries(rights).map(([right, told]) => ({
    code: 'RIGHT_UNKNOWN',
    when: `nothing is said of ${right}`,
    change: [[told, 'unknown']] as const,
    at: [`rights.${right}`],
    why: new RegExp(`do not include ${right}`),
  })),
  {
    code: 'RIGHT_UNKNOWN',
    when: 'a right is told in one language',
    change: [[rights.access, 'Mail ons.']],
    at: [],
  },
  {
    code: 'WITHDRAWAL_UNKNOWN',
    when: 'a service asks for consent',
    change: [withdrawal],
    at: ['rights.withdrawal'],
  },
  {
    code: 'WITHDRAWAL_UNKNOWN',
    when: 'nothing asks for consent',
    change: [
      withdrawal,
      [
        'consents: [{ id: news, text: { nl: De school mag mij mailen., en: The school may send me e-mail. } }]',
        '',
      ],
      [
        'domains: [teller.example.org]',
        'exemption: { ground: low-impact-measurement, justification: Telt. }',
      ],
      [
        "  - id: ads\n    name: Reclame\n    purpose: marketing\n    provider: { name: Reclame AS, country: 'NO' }\n    domains: [reclame.example.org]\n",
        '',
      ],
      [
        '  - id: marketing\n    title: Marketing\n    description: { nl: Wij meten campagnes., en: We measure campaigns. }\n',
        '',
      ],
    ],
    at: [],
  },
  {
    code: 'COMPLAINT_UNKNOWN',
    when: 'nothing is said of the authority',
    change: [['{ nl: U mag klagen bij de AP., en: You may complain to the authority. }', 'unknown']],
    at: ['rights.complaint'],
  },
  {
    code: 'COMPLAINT_UNKNOWN',
    when: 'the authority of another country is named',
    change: [['klagen bij de AP', 'klagen bij de toezichthouder van uw land']],
    at: [],
  },
  {
    code: 'OBLIGATION_UNSTATED',
    when: 'nothing says whether people must give data',
    change: [
      ['U bent niet verplicht om gegevens te geven. ', ''],
      ['You do not have to give us data. ', ''],
    ],
    at: ['processing'],
  },
  {
    code: 'OBLIGATION_UNSTATED',
    when: 'all data come from somebody else',
    change: [
      ['U bent niet verplicht om gegevens te geven. ', ''],
      ['You do not have to give us data. ', ''],
      ['{ nl: De leerling zelf, en: The pupil }', '{ nl: De school, en: The school }'],
    ],
    at: [],
  },
  {
    code: 'AUTOMATED_DECISIONS_UNSTATED',
    when: 'nothing says whether computers decide',
    change: [withoutProfiling, [' A computer makes no decisions. We do no profiling.', '']],
    at: ['processing'],
  },
  {
    code: 'AUTOMATED_DECISIONS_UNSTATED',
    when: 'one language tells it',
    change: [withoutProfiling],
    at: [],
  },
  {
    code: 'PART_NOT_SHOWN',
    when: 'no section draws the rights',
    change: [[', draws: rights', '']],
    at: ['rights'],
  },
  {
    code: 'PART_NOT_SHOWN',
    when: 'forms tell their notice themselves',
    change: [['draws: rights }', 'draws: rights }\n  - { id: more, heading: Meer }']],
    at: [],
  },
];
