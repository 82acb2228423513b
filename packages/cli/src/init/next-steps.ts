import { compilePolicy, type Declaration, type PolicyDocument } from '@konekto/policy';
import { contentSecurityPolicies, headerOf } from '../content-security-policy.js';

export interface Written {
  readonly file: string;
  /** The text of the file. */
  readonly source: string;
  readonly document: PolicyDocument;
  readonly declarations: readonly Declaration[];
}

/** What the owner of a policy that was just written does next: what to paste, the header to send, and the commands. */
export function nextSteps(written: Written): string {
  const nonce = written.declarations.some(({ tag }) => inlineScript.test(tag)) ? '{{nonce}}' : undefined;
  return [
    summary(written),
    scriptTag(nonce),
    serviceTags(written),
    elements(written),
    header(written, nonce),
    commands(written),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const inlineScript = /<script\b(?![^>]*\ssrc=)/;

function summary({ file, source, document: { audience, services, forms, endpoint } }: Written): string {
  const unknowns = source.match(/: unknown$/gm)?.length ?? 0;
  const idle = services.filter(({ exemption }) => !exemption).map(({ name }) => name);
  return [
    `Wrote ${file}.`,
    unknowns > 0 && `${unknowns} facts in it are still unknown. Look for "unknown", and write what is so.`,
    audience === 'pupils' &&
      idle.length > 0 &&
      `Pupils are asked for no consent (UAVG art. 5), so these stay off: ${idle.join(', ')}.`,
    Object.keys(forms).length > 0 &&
      !endpoint &&
      'The forms need a backend: name it as endpoint in the file, or as data-endpoint on the script tag.',
  ]
    .filter(Boolean)
    .join('\n');
}

function scriptTag(nonce: string | undefined): string {
  const given = nonce ? ` nonce="${nonce}"` : '';
  return `Paste this into the <head> of every page:\n\n  <script src="/konekto/konekto.js"${given} async></script>`;
}

const serviceTags = ({ declarations }: Written): string | undefined =>
  declarations.length === 0
    ? undefined
    : [
        "Paste these where the tags of the services would go, and fill in what is WRITTEN_IN_CAPITALS. They wait for the visitor's consent:",
        ...declarations.map(({ service, tag }) => `  <!-- ${service.name} -->\n${indented(tag)}`),
      ].join('\n\n');

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '  ');

function elements({ document: { pages, forms } }: Written): string {
  const placed = [
    ['<konekto-policy></konekto-policy>', `on ${pages.privacy}`],
    ['<konekto-cookie-list></konekto-cookie-list>', `on ${pages.cookies}`],
    ['<konekto-preferences-button></konekto-preferences-button>', 'on every page, such as in the footer'],
    ...Object.entries(forms).map(([id, { campaigns }]) => [
      `<konekto-${id}-form${campaigns?.[0] ? ` campaign="${campaigns[0].id}"` : ''}></konekto-${id}-form>`,
      'where the form is to stand',
    ]),
  ];
  return [
    'Place these elements:\n',
    ...placed.map(([element = '', where]) => `  ${element.padEnd(66)} ${where}`),
  ].join('\n');
}

function header({ document }: Written, nonce: string | undefined): string {
  const allow = document.audience === 'pupils' ? [] : ['all'];
  const policies = contentSecurityPolicies(compilePolicy(document), { allow, nonce, origins: [] });
  return [
    'Send this header with every page; then nothing loads but from your website and these services.\n' +
      'konekto csp prints narrower ones, for visitors who did not agree:',
    `  Content-Security-Policy: ${headerOf(policies)}`,
    nonce &&
      `Put a fresh nonce in the place of ${nonce} each time. Services have inline scripts, which need it.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function commands({ file }: Written): string {
  const name = /^[\w./\\:-]+$/.test(file) ? file : JSON.stringify(file);
  return [
    'Then:\n',
    `  npx konekto check ${name}`,
    `  npx konekto build ${name} --out public/konekto`,
    `  npx konekto serve ${name} --port 8080 --origin https://www.example.org`,
  ].join('\n');
}
