import type { ToldProblem } from '@konekto/elements';

/** Problems as konekto.js tells them, of elements in a frame. */
export const problems = (frame: HTMLElement): ToldProblem[] => [
  {
    code: 'undeclared',
    place: 'html > body > main > script:nth-of-type(3)',
    expected: 'purposes or services of the policy: necessary, analytics, marketing, media',
    found: '"analitics"',
    remedy:
      'Did you mean "analytics"? Otherwise declare it under purposes or services and build again. Until then the ' +
      'element never runs.',
    element: document.createElement('script'),
    ids: ['analitics'],
  },
  {
    code: 'ungated-script',
    place: 'html > head > script:nth-of-type(2)',
    expected: 'type="text/plain" on a script that waits for consent',
    found: 'no type',
    remedy:
      'The browser has run it already, whatever the visitor chooses: it only holds a type that it does not know. ' +
      'Add type="text/plain", and data-type="module" where it is a module.',
    ids: [],
  },
  {
    code: 'script-failed',
    place: 'html > body > main > script:nth-of-type(4)',
    expected: 'a script that loads',
    found: 'https://stats.example.org/count.js, which did not',
    remedy:
      'What follows it runs. Check its address, and in the network panel whether a Content-Security-Policy, its ' +
      'integrity attribute or a blocker stops it.',
    element: frame.querySelector('script[data-consent=necessary]') ?? undefined,
    ids: [],
  },
];
