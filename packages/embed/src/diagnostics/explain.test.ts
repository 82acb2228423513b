import { report, reportError, takeProblems, tellFacts, type ErrorCode, type Problem } from '@konekto/consent';
import { provideSite, type Site } from '@konekto/elements/site';
import type { GateTable } from '@konekto/policy';
import { expect, waitUntil } from '@open-wc/testing';
import { explainProblems, type Diagnostics } from './explain-problems.js';
import { explain, toldProblems } from './explain.js';

const table: Partial<GateTable> = {
  purposes: [{ id: 'analytics', mark: '9f3a01' }],
  services: [{ id: 'matomo', name: 'Matomo', purpose: 'analytics', domains: [], storage: [] }],
};
provideSite(document, { gates: table } as Partial<Site> as Site);

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function place(markup: string): Element {
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.append(page);
  ends.push(() => page.remove());
  return page.firstElementChild!;
}

/** What stands in the console and reaches the page until the end of the test. */
function setup(load: () => Promise<Diagnostics> = async () => ({ explain })) {
  const warnings: string[] = [];
  const events: { code: ErrorCode; message: string }[] = [];
  const { warn } = console;
  console.warn = (text: string) => void warnings.push(text);
  const listen = ({ code, message }: GlobalEventHandlersEventMap['konekto-error']) =>
    void events.push({ code, message });
  document.addEventListener('konekto-error', listen);
  ends.push(() => {
    console.warn = warn;
    document.removeEventListener('konekto-error', listen);
    takeProblems(tellFacts);
  });
  explainProblems(load);
  return { warnings, events };
}

const element = (markup: string) => () => place(markup);

/** One problem of each code, with what a developer must be able to read in its explanation. */
const matrix: readonly (readonly [
  title: string,
  problem: Omit<Problem, 'element'>,
  find: (() => Element) | undefined,
  said: readonly string[],
])[] = [
  [
    'an id with a typing error',
    { code: 'undeclared', ids: ['analitycs'] },
    element('<script data-consent="analitycs"></script>'),
    ['analytics, matomo', '"analitycs"', 'Did you mean "analytics"?'],
  ],
  [
    'an id that resembles nothing',
    { code: 'undeclared', ids: ['chat'] },
    element('<iframe data-service="chat"></iframe>'),
    ['"chat"', 'Declare it under purposes or services'],
  ],
  [
    'a form that is not declared',
    { code: 'undeclared', ids: ['contact'] },
    element('<konekto-contact-form></konekto-contact-form>'),
    ['"contact"', 'under forms'],
  ],
  [
    'a script that is not held',
    { code: 'ungated-script' },
    element('<script type="module" data-consent="analytics"></script>'),
    ['type="module"', 'Add type="text/plain"'],
  ],
  [
    'an embed that is not held',
    { code: 'ungated-embed' },
    element('<img data-consent="analytics" src="data:,">'),
    ['src="data:,"', 'Rename src to data-src'],
  ],
  [
    'a script that failed',
    { code: 'script-failed' },
    element('<script type="x" src="/a.js"></script>'),
    ['/a.js', 'Check its address'],
  ],
  [
    'a script that hangs',
    { code: 'script-timeout', found: 3000 },
    element('<script type="x" src="/b.js"></script>'),
    ['/b.js', '3 seconds', 'async'],
  ],
  [
    'a language that is not there',
    { code: 'missing-translation', ids: ['de', 'nl', 'nl', 'en'] },
    undefined,
    ['"de"', 'nl, en', 'Add "de" to languages'],
  ],
  [
    'two scripts of ours',
    { code: 'konekto-twice' },
    element('<script type="x" src="/k/konekto.js"></script>'),
    ['one konekto.js', 'Remove it'],
  ],
  [
    'no address of a policy',
    { code: 'policy-missing', found: new Error('data-policy') },
    undefined,
    ['without data-policy', 'data-policy="…/policy.json"'],
  ],
  [
    'a policy that is not there',
    { code: 'policy-missing', found: new Error('https://a.example/policy.json: 404') },
    undefined,
    ['https://a.example/policy.json, status 404'],
  ],
  [
    'another file for a policy',
    { code: 'policy-missing', found: new Error('https://a.example/p.json: gates') },
    undefined,
    ['https://a.example/p.json, which konekto build did not make'],
  ],
  [
    'a part that does not load',
    { code: 'chunk-missing', found: new TypeError('konekto-forms-1.js') },
    undefined,
    ['konekto-forms-1.js', 'Serve the whole folder'],
  ],
  [
    'a record that was refused',
    { code: 'record-not-sent', found: new Error('503') },
    undefined,
    ['status 503', 'The choice holds'],
  ],
  [
    'a listener that throws',
    { code: 'listener-failed', found: new Error('of the host') },
    undefined,
    ['of the host', 'Mend the function'],
  ],
];

describe('the explanation', () => {
  for (const [title, facts, find, said] of matrix) {
    it(`of ${title} says where, what was expected and found, and the remedy`, async () => {
      const { warnings, events } = setup();
      report({ ...facts, element: find?.() ?? null });
      await waitUntil(() => events.length > 0);
      expect(warnings[0]).to.include(`[konekto] ${facts.code}`);
      for (const text of said) {
        expect(warnings[0]).to.include(text);
        expect(events[0]!.message).to.include(text);
      }
      expect(events[0]!.code).to.equal(facts.code);
      if (find) expect(warnings[0]).to.match(/at {7}html > body > main > [\w-]+\n/);
    });
  }

  it('stands in the console once for each place; each time an event tells', async () => {
    const { warnings, events } = setup();
    const page = place('<div><script></script><script></script></div>');
    const [first, second] = page.children;
    for (const script of [first!, first!, second!]) report({ code: 'ungated-script', element: script });
    await waitUntil(() => events.length === 3);
    expect(warnings).to.have.length(2);
    expect(toldProblems().at(-1)!.place).to.match(/script:nth-of-type\(2\)$/);
  });

  it('gives way to the bare facts when its words do not load', async () => {
    const { warnings, events } = setup(() => Promise.reject(new TypeError('offline')));
    report({ code: 'undeclared', element: place('<p></p>'), ids: ['chat'] });
    reportError('record-not-sent', new Error('503'));
    await waitUntil(() => events.length === 2);
    expect(events).to.deep.equal([
      { code: 'undeclared', message: 'chat' },
      { code: 'record-not-sent', message: 'Error: 503' },
    ]);
    expect(warnings).to.deep.equal(['[konekto] undeclared: chat', '[konekto] record-not-sent: Error: 503']);
  });
});
