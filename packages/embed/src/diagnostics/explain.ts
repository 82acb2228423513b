import { reportError, type GateProblem } from '@konekto/consent';

/** Tells the author of a page what is wrong with a gated element, and how to mend it. */
export function explain({ code, element, ids = [] }: GateProblem): void {
  reportError(code, messages[code](`<${element.localName}>`, ids.join(', ')));
}

const messages: Readonly<Record<GateProblem['code'], (element: string, ids: string) => string>> = {
  undeclared: (element, ids) =>
    `${element} asks for ${ids}, which the policy does not declare, so it never runs. ` +
    'Declare it as a purpose or a service, or correct data-consent or data-service.',
  'ungated-script': (element) =>
    `${element} names a purpose, but runs at once: a browser holds only what it does not know. Add type="text/plain".`,
  'script-failed': (element) => `${element} did not load. Check its address.`,
  'script-timeout': (element) =>
    `${element} did not answer in time. What follows it in the same service runs now.`,
};
