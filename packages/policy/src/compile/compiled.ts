import type { ConsentType, FieldType, Signal, StorageKind } from '../document/document.js';
import type {
  BannerWords,
  CookieListWords,
  FormWords,
  PlaceholderWords,
  PreferencesWords,
  StatementWords,
} from '../words/words.js';
import type { ReceiptFrame } from '../receipts/consent-receipt.js';
import type { Block, Plain } from '../markdown/nodes.js';

/** Everything that a document says, as plain data: what a visitor's browser and the server work with. */
export interface CompiledPolicy {
  readonly version: string;
  /** SHA-256 of the document, hex. */
  readonly hash: string;
  readonly languages: readonly string[];
  readonly organisation: { readonly name: string; readonly email: string | undefined };
  readonly gates: GateTable;
  readonly content: Readonly<Record<string, Content>>;
}

/** What one language needs, in the parts in which a page loads it. */
export interface Content {
  readonly choices: Choices;
  readonly statement: Statement;
  readonly forms: Forms;
  readonly receipt: ReceiptFrame;
}

/** The part of the policy that stands inside konekto.js: what may run, and the words of the banner. */
export interface GateTable {
  readonly version: string;
  /** SHA-256 of the document, hex. */
  readonly hash: string;
  readonly audience: 'general' | 'pupils';
  readonly endpoint?: string;
  /** Parent domain whose subdomains share the decision. */
  readonly cookieDomain?: string;
  /** Languages that the words exist in; the first is the default. */
  readonly languages: readonly string[];
  readonly pages: { readonly privacy: string; readonly cookies: string };
  /** The purposes that a visitor is asked for, in the order of the document. */
  readonly purposes: readonly GatePurpose[];
  readonly services: readonly GateService[];
  /** Left out when no service wants to be told of the decision. */
  readonly signals?: GateSignals;
  readonly words: Readonly<Record<string, GateWords>>;
  /** Design tokens of the site: name without `--konekto-` → value. */
  readonly theme: Readonly<Record<string, string>>;
}

export interface GatePurpose {
  readonly id: string;
  /** Stands for the purpose in the cookie; changes when what is consented to changes: services, storage, providers. */
  readonly mark: string;
  /** What other consent tools call it. */
  readonly aliases?: readonly string[];
  /** It serves advertising: Global Privacy Control refuses it. */
  readonly advertising?: true;
}

export interface GateService {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** No consent needed: strictly necessary, or low-impact measurement. */
  readonly exempt?: true;
  readonly provider?: string;
  readonly domains: readonly string[];
  readonly storage: readonly GateStorage[];
  /** What other consent tools call it. */
  readonly aliases?: readonly string[];
}

/** Which vendors are told of a decision, and the purpose that answers for each of their consent types. */
export interface GateSignals {
  readonly vendors: readonly Signal[];
  readonly types: Readonly<Partial<Record<ConsentType, string>>>;
}

export interface GateStorage {
  readonly kind: StorageKind;
  /** A glob: `_pk_id*`. */
  readonly name: string;
}

/** The words that may be needed before anything is loaded. */
export interface GateWords {
  readonly banner: BannerWords;
  /** Titles of the purposes that are asked for, by id. */
  readonly titles: Readonly<Record<string, Plain>>;
  /** What stands between titles in a list: of two, between the first ones of more, before the last of more. */
  readonly joints: readonly [pair: string, middle: string, last: string];
  readonly placeholder: PlaceholderWords;
  /** Title of the preferences control: *Cookie-instellingen*. */
  readonly preferencesLabel: string;
}

/** What a visitor can choose, with the words for it: preferences and cookie list. */
export interface Choices {
  readonly words: PreferencesWords;
  readonly cookieList: CookieListWords;
  readonly purposes: readonly ChoicePurpose[];
}

export interface ChoicePurpose {
  readonly id: string;
  readonly title: Plain;
  readonly description: readonly Block[];
  /** Always on: `necessary`. */
  readonly necessary: boolean;
  readonly services: readonly ChoiceService[];
}

export interface ChoiceService {
  readonly id: string;
  readonly name: string;
  readonly description: readonly Block[];
  readonly provider?: { readonly name: string; readonly country: string; readonly privacyUrl?: string };
  /** Why no consent is asked, where that is so. */
  readonly exemption?: readonly Block[];
  readonly storage: readonly ChoiceStorage[];
}

export interface ChoiceStorage {
  readonly kind: StorageKind;
  readonly name: string;
  /** In words: *13 maanden*. */
  readonly term: string;
  readonly description: Plain;
}

/** The privacy statement in one language. */
export interface Statement {
  readonly words: StatementWords;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  /** Who makes the statement; what the document leaves unknown is left out. */
  readonly organisation: {
    readonly name: string;
    readonly address?: string;
    readonly email?: string;
    readonly phone?: string;
  };
  readonly sections: readonly StatementSection[];
}

export type StatementSection = {
  readonly id: string;
  readonly heading: Plain;
  readonly body: readonly Block[];
} & (
  | { readonly draws?: undefined }
  | { readonly draws: 'organisation'; readonly facts: readonly Fact[] }
  | { readonly draws: 'processing'; readonly register: readonly RegisterRow[] }
  | { readonly draws: 'forms'; readonly forms: readonly StatementForm[] }
  | {
      readonly draws: 'services';
      readonly purposes: readonly ChoicePurpose[];
      readonly cookieList: CookieListWords;
    }
  | { readonly draws: 'rights'; readonly facts: readonly Fact[]; readonly channels: readonly Fact[] }
);

/** A term and what is said of it; `null` is what the policy leaves unknown. */
export interface Fact {
  readonly term: string;
  readonly values: readonly (readonly Block[])[] | null;
}

export interface RegisterRow {
  readonly id: string;
  readonly subjects: Plain;
  readonly summary: readonly Block[];
  readonly applications: readonly string[];
  readonly facts: readonly Fact[];
}

export interface StatementForm {
  readonly id: string;
  readonly title: Plain;
  readonly facts: readonly Fact[];
}

/** All forms in one language, by id. */
export type Forms = { readonly words: FormWords; readonly privacyPage: string } & {
  readonly forms: Readonly<Record<string, CompiledForm>>;
};

/** One form in one language: what is asked, and the notice that goes with it. */
export interface CompiledForm {
  readonly id: string;
  readonly title: Plain;
  readonly intro: readonly Block[];
  readonly campaigns: readonly CompiledCampaign[];
  readonly fields: readonly CompiledField[];
  readonly notice: readonly Fact[];
  readonly consents: readonly { readonly id: string; readonly text: Plain }[];
  readonly submit: Plain;
  readonly thanks: readonly Block[];
  /** ISO 8601 duration or `unlimited`. */
  readonly retention: string;
  readonly policy: { readonly version: string; readonly hash: string };
  readonly language: string;
}

export interface CompiledCampaign {
  readonly id: string;
  readonly title: Plain;
  readonly intro: readonly Block[];
}

export interface CompiledField {
  readonly name: string;
  readonly type: FieldType;
  readonly label: Plain;
  readonly hint?: Plain;
  readonly required: boolean;
  /** Asked only when that field, which stands before it, has one of these values. */
  readonly showWhen?: { readonly field: string; readonly is: readonly string[] };
  /** HTML autofill token, WCAG 2.2 SC 1.3.5. */
  readonly autocomplete?: string;
  readonly maxLength: number;
  readonly options: readonly { readonly value: string; readonly label: Plain }[];
  /** The first and the last day that a date may be. */
  readonly min?: DateLimit;
  readonly max?: DateLimit;
}

/** A day that bounds a date. */
export interface DateLimit {
  /** ISO 8601: `2026-11-23`. */
  readonly date: string;
  /** As people read it: `23 november 2026`. */
  readonly text: string;
}
