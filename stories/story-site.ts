import {
  clearStorage,
  Consent,
  deliverRecords,
  makeReceipt,
  report,
  type Choices,
  type ClearStorage,
} from '@konekto/consent';
import type { Part, Parts, Site } from '@konekto/elements/site';
import type { CompiledPolicy, History } from '@konekto/policy';

/** What a story's site is made from. */
export interface StorySiteOptions {
  readonly policy: CompiledPolicy;
  readonly language: string;
  /** What the visitor chose before the story begins; left out, the visitor is undecided. */
  readonly decision?: Choices | undefined;
  /** Takes the place of the real clean-up after a withdrawal. */
  readonly clearStorage?: ClearStorage | undefined;
  /** Whether the browser asks for no advertising; what it refuses is refused before the story begins. */
  readonly privacyControl?: true | undefined;
  /** What earlier versions of the policy said, by language. */
  readonly histories?: Readonly<Record<string, History>> | undefined;
}

/**
 * A real site: policy, words and decision as on a page, without a backend and without gates.
 * It starts without a decision, whatever the story before it left in the cookie.
 */
export function makeStorySite(options: StorySiteOptions, frame: HTMLElement): Site {
  const { policy, language, decision, privacyControl, histories } = options;
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: privacyControl });
  document.cookie = 'konekto_consent=; path=/; max-age=0';
  const { gates } = policy;
  const words = wordsIn(gates.words, language);
  const content = wordsIn(policy.content, language);
  const consent = new Consent({
    table: gates,
    endpoint: undefined,
    nonce: undefined,
    shown: { language, words: words.banner },
    clearStorage: options.clearStorage ?? clearStorage,
    deliverRecords,
    placeholder: () => document.createElement('konekto-embed-placeholder'),
    onProblem: () => undefined,
  });
  if (privacyControl) void consent.save({ marketing: false }, 'gpc');
  if (decision) void consent.save(decision, 'visitor');
  return {
    language,
    gates,
    words,
    consent,
    endpoint: undefined,
    history: histories !== undefined,
    content: async <P extends Part>(part: P): Promise<Parts[P]> => {
      const parts: Partial<Parts> = {
        ...content,
        ...(histories && { history: wordsIn(histories, language) }),
      };
      return parts[part] as Parts[P];
    },
    scriptText: (text) => text,
    openPreferences: () => openPreferences(frame),
    receipt: () => makeReceipt(content.receipt, { gates, language }, consent),
    report,
  };
}

function wordsIn<T>(perLanguage: Readonly<Record<string, T>>, language: string): T {
  const found = perLanguage[language];
  if (!found) throw new Error(`The policy of this story has no words in ${language}.`);
  return found;
}

async function openPreferences(frame: HTMLElement): Promise<void> {
  await import('@konekto/elements/preferences');
  const found = frame.querySelector('konekto-preferences');
  const preferences = found ?? document.createElement('konekto-preferences');
  if (!found) frame.append(preferences);
  await preferences.open();
}
