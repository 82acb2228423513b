/** Interface words in one language. The policy brings its own texts; these are the words around them. `{x}` is filled in. */
export interface Words {
  readonly banner: BannerWords;
  readonly placeholder: PlaceholderWords;
  readonly preferences: PreferencesWords;
  readonly cookieList: CookieListWords;
  readonly statement: StatementWords;
  readonly form: FormWords;
  /** Labels of well-known form fields, by name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly term: { readonly unlimited: string; readonly session: string };
  readonly necessary: { readonly title: string; readonly description: string };
  readonly mail: MailWords;
  readonly receipt: { readonly collectionMethod: string };
  readonly history: HistoryWords;
}

export interface BannerWords {
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  readonly purposes: string;
  readonly withdraw: string;
  readonly accept: string;
  readonly refuse: string;
  readonly settings: string;
  readonly privacy: string;
  readonly cookies: string;
  readonly saved: string;
}

export interface PlaceholderWords {
  readonly title: string;
  readonly explanation: string;
  readonly once: string;
  readonly always: string;
}

export interface PreferencesWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly acceptAll: string;
  readonly refuseAll: string;
  readonly save: string;
  readonly close: string;
  readonly alwaysOn: string;
  /** `{count}` in brackets: no language has to bend a noun for it. */
  readonly services: string;
  readonly noServices: string;
  readonly provider: string;
  readonly privacyStatement: string;
  readonly stores: string;
  readonly storesNothing: string;
  readonly exemption: string;
  readonly remaining: string;
  /** Shown while Global Privacy Control keeps advertising off. */
  readonly privacyControl: string;
  /** Shown where pupils are asked for nothing. */
  readonly pupils: string;
  readonly download: string;
  /** Name of the file that is downloaded, before the date. */
  readonly downloadName: string;
}

export interface CookieListWords {
  readonly name: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB', string>>;
  /** What stands after the name of something that is kept. */
  readonly kept: string;
  readonly service: string;
  readonly provider: string;
  readonly purpose: string;
  readonly term: string;
  readonly allowed: string;
  readonly refused: string;
  readonly alwaysOn: string;
  readonly change: string;
  readonly none: string;
  readonly ownSite: string;
  readonly privacyStatement: string;
}

export interface StatementWords {
  readonly title: string;
  readonly contents: string;
  readonly version: string;
  /** Opens the second layer of a part: *Alles over Leerlingen*. */
  readonly more: string;
  readonly search: string;
  /** What a search found: `{count}` parts. */
  readonly found: string;
  readonly nothingFound: string;
  readonly application: string;
  readonly group: string;
  /** Chosen where a filter leaves nothing out. */
  readonly all: string;
  readonly print: string;
  /** What earlier versions of the statement said. */
  readonly versions: string;
  readonly unknown: string;
  readonly none: string;
  readonly applications: string;
  readonly data: string;
  readonly source: string;
  readonly recipients: string;
  readonly purposes: string;
  readonly legalBasis: string;
  readonly retention: string;
  readonly transfers: string;
  readonly security: string;
  readonly organisation: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly dataProtectionOfficer: string;
  readonly analysis: string;
  readonly unsubscribe: string;
  readonly consents: string;
  readonly rights: Readonly<
    Record<
      | 'access'
      | 'rectification'
      | 'erasure'
      | 'restriction'
      | 'objection'
      | 'portability'
      | 'withdrawal'
      | 'complaint',
      string
    >
  >;
  readonly channels: Readonly<Record<'email' | 'phone' | 'letter' | 'form', string>>;
  readonly formChannel: string;
}

export interface FormWords {
  readonly optional: string;
  readonly notice: string;
  readonly noticeData: string;
  readonly noticePurpose: string;
  readonly noticeAnalysis: string;
  readonly noticeRetention: string;
  readonly noticeUnsubscribe: string;
  readonly noticeMore: string;
  readonly consents: string;
  readonly campaign: string;
  readonly choose: string;
  readonly submit: string;
  readonly sending: string;
  readonly sentTitle: string;
  readonly sentText: string;
  readonly sentAgain: string;
  readonly failedTitle: string;
  readonly failedText: string;
  /** A form is shown again because its token did not do. */
  readonly againTitle: string;
  readonly againText: string;
  /** Too many were sent; `{when}` is a time from now. */
  readonly limitedText: string;
  /** Label of the field that people never see, for a page without styles. */
  readonly leaveEmpty: string;
  readonly summaryTitle: string;
  readonly errorPrefix: string;
  readonly problems: Readonly<Record<FieldProblem, string>>;
}

/** Why a value is refused; the words for it say how to mend it. */
export type FieldProblem =
  | 'required'
  | 'required-email'
  | 'required-select'
  | 'required-checkbox'
  | 'email'
  | 'tel'
  | 'postcode'
  | 'option'
  | 'too-long'
  | 'characters';

export interface MailWords {
  readonly subject: string;
  readonly intro: string;
  readonly footer: string;
}

export interface HistoryWords {
  readonly version: string;
  readonly publishedOn: string;
  readonly compared: string;
  readonly first: string;
  readonly unchanged: string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly unknown: string;
  readonly reasks: string;
  readonly noReasks: string;
  readonly reasons: Readonly<
    Record<
      | 'purpose-added'
      | 'service-added'
      | 'service-removed'
      | 'provider-changed'
      | 'domain-added'
      | 'domain-removed'
      | 'storage-added'
      | 'storage-removed'
      | 'term-changed',
      string
    >
  >;
}
