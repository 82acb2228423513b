import type { ErrorCode, Problem } from '@konekto/consent';
import { declaredIds } from './declared-ids.js';
import { explainLate } from './explain-late.js';
import { nearest } from '@konekto/policy/browser';

/** A problem as a developer understands it. */
export interface Explanation {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** What to say of each code; the guide "Diagnostics" lists the same. */
export const explanations: Readonly<Record<ErrorCode, (problem: Problem) => Explanation>> = {
  undeclared: ({ element, ids = [] }) =>
    element?.localName.endsWith('-form') ? undeclaredForm(ids) : undeclaredId(ids),

  'ungated-script': ({ element }) => ({
    expected: 'type="text/plain" on a script that waits for consent',
    found: attribute(element, 'type') || 'no type',
    remedy:
      'The browser has run it already, whatever the visitor chooses: it only holds a type that it does not know. ' +
      'Add type="text/plain", and data-type="module" where it is a module.',
  }),

  'ungated-embed': ({ element }) => ({
    expected: 'data-src: an address that the browser does not load by itself',
    found: attribute(element, 'src'),
    remedy: 'It has loaded already, whatever the visitor chooses. Rename src to data-src.',
  }),

  'script-failed': ({ element }) => ({
    expected: 'a script that loads',
    found: `${addressOf(element)}, which did not`,
    remedy:
      'What follows it runs. Check its address, and in the network panel whether a Content-Security-Policy, ' +
      'its integrity attribute or a blocker stops it.',
  }),

  'script-timeout': ({ element, found }) => ({
    expected: `an answer within ${Number(found) / 1000} seconds`,
    found: `${addressOf(element)}, which has not answered yet`,
    remedy:
      'What follows it in the same service runs without waiting any longer. Find out why its server is slow, or add ' +
      'async where nothing that follows needs it.',
  }),

  'autoblock-late': ({ element }) => explainLate(element ?? document.documentElement),

  'missing-translation': ({ ids: [wanted, shown, ...available] = [] }) => ({
    expected: `words in "${wanted}"`,
    found: `a policy in ${available.join(', ')}; the page shows "${shown}"`,
    remedy: `Add "${wanted}" to languages in the policy, with its texts, or change data-lang or the page’s lang.`,
  }),

  'konekto-twice': () => ({
    expected: 'one konekto.js',
    found: `${document.querySelectorAll('script[src*="konekto.js"]').length} script tags`,
    remedy: 'This one does nothing. Remove it.',
  }),

  'policy-missing': ({ found }) => ({
    expected: 'a policy made by konekto build',
    found: policyFound(found),
    remedy:
      'Nothing that is gated runs, and nobody is asked. Write data-policy="…/policy.json" on the script tag, or use ' +
      'the konekto.js that konekto build wrote: it has the policy inside it.',
  }),

  'chunk-missing': ({ found }) => ({
    expected: 'every file that konekto build wrote, in the folder of konekto.js',
    found: String(found),
    remedy:
      'It is tried again the next time that it is needed. Serve the whole folder, and put new files there before ' +
      'the new konekto.js.',
  }),

  'record-not-sent': ({ found }) => ({
    expected: 'a backend that stores the record of the choice',
    found: /^Error: \d+$/.test(String(found)) ? `status ${String(found).slice(7)}` : String(found),
    remedy:
      'The choice holds; there is no proof of it. Check endpoint in the policy or data-endpoint on the script tag, ' +
      'whether the backend runs, and whether it lets this page’s origin in.',
  }),

  'listener-failed': ({ found }) => ({
    expected: 'functions that don’t throw',
    found: String(found),
    remedy: 'The others have been called. Mend the function given to konekto.push or consent.subscribe.',
  }),
};

function undeclaredId(ids: readonly string[]): Explanation {
  const declared = declaredIds();
  const meant = ids.flatMap((id) => nearest(id, declared) ?? []);
  const advice = meant.length > 0 ? `Did you mean ${quoted(meant)}? Otherwise declare` : 'Declare';
  return {
    expected: `purposes or services of the policy: ${declared.join(', ')}`,
    found: quoted(ids),
    remedy: `${advice} it under purposes or services and build again. Until then the element never runs.`,
  };
}

const undeclaredForm = (ids: readonly string[]): Explanation => ({
  expected: 'a form of the policy',
  found: quoted(ids),
  remedy: 'Declare it under forms and build again. Until then the element stays as it is.',
});

function policyFound(found: unknown): string {
  const fact = found instanceof Error ? found.message : String(found);
  if (fact === 'data-policy') return 'the generic konekto.js, without data-policy';
  return fact.replace(/: gates$/, ', which konekto build did not make').replace(/: (\d+)$/, ', status $1');
}

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

function attribute(element: Element | null | undefined, name: string): string {
  const value = element?.getAttribute(name);
  return value == null ? '' : `${name}="${value}"`;
}

const addressOf = (element: Element | null | undefined): string =>
  element?.getAttribute('src') ?? element?.getAttribute('data-src') ?? '';
