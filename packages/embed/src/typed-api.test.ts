import { expect } from '@open-wc/testing';
import type {
  ConsentRequestedEvent,
  ConsentSavedEvent,
  ErrorEvent,
  FormFailedEvent,
  FormSubmitEvent,
  FormSubmittedEvent,
  KonektoApi,
  ReadyEvent,
  StorageClearedEvent,
} from '@konekto/embed';

/** What a page can listen to, and what it then gets. Exactly these: neither `any` nor a plain event. */
interface Events {
  readonly 'konekto-ready': ReadyEvent;
  readonly 'konekto-consent-requested': ConsentRequestedEvent;
  readonly 'konekto-consent-saved': ConsentSavedEvent;
  readonly 'konekto-form-submit': FormSubmitEvent;
  readonly 'konekto-form-submitted': FormSubmittedEvent;
  readonly 'konekto-form-failed': FormFailedEvent;
  readonly 'konekto-error': ErrorEvent;
  readonly 'konekto-storage-cleared': StorageClearedEvent;
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Ours = Extract<keyof GlobalEventHandlersEventMap, `konekto-${string}`>;

// The compiler is the test: each of these is `false`, and so an error, when a type is lost.
const isTyped: {
  readonly window: Same<Window['konekto'], KonektoApi | ((api: KonektoApi) => void)[] | undefined>;
  readonly names: Same<Ours, keyof Events>;
  readonly events: Same<
    Pick<GlobalEventHandlersEventMap, Ours>,
    { -readonly [E in keyof Events]: Events[E] }
  >;
  readonly ready: Same<Awaited<KonektoApi['ready']>, KonektoApi>;
} = { window: true, names: true, events: true, ready: true };

/** As a page writes it: all of it must compile, and nothing of it runs. */
const pageCode = (konekto: KonektoApi): void => {
  konekto.push(({ consent }) => consent.allows('analytics'));
  konekto.on('konekto-consent-saved', ({ state, previous }) => [state.purposes['media'], previous.status]);
  document.addEventListener('konekto-error', ({ code, message }) => [code === 'undeclared', message.trim()]);
  document.addEventListener('konekto-form-submit', (event) => event.preventDefault());
  // @ts-expect-error there is no such event
  konekto.on('konekto-saved', () => undefined);
  // @ts-expect-error there is no such code
  document.addEventListener('konekto-error', ({ code }) => code === 'undeclard');
  // @ts-expect-error a choice is true or false
  void konekto.consent.save({ media: 'yes' });
};

describe('the types of the page’s API', () => {
  it('know window.konekto and every event', () => {
    expect(Object.values(isTyped)).to.deep.equal([true, true, true, true]);
    expect(pageCode).to.be.a('function');
  });
});
