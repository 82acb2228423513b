import type { Library } from '@konekto/policy';
import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { addServices } from './add-services.js';
import type { Answers } from './answers.js';
import { chosenDeclarations, isAsked } from './chosen-services.js';
import { keepLanguages } from './keep-languages.js';
import { writeAnswer } from './write-answer.js';

export interface Making {
  /** The policy that all others are made from, with every row, form and section. */
  readonly template: string;
  readonly library: Library;
  readonly version: string;
}

/** Writes a policy as YAML, with comments that tell its editor what each part is for. */
export function ownPolicy(answers: Answers, { template, library, version }: Making): string {
  const document = parseDocument(template);
  linkToCookies(document, answers.cookiesPage);
  writeAnswer(document, ['version'], version);
  writeAnswer(document, ['audience'], answers.audience);
  for (const fact of ['name', 'address', 'email', 'phone'] as const)
    writeAnswer(document, ['organisation', fact], answers[fact]);
  if (answers.endpoint) writeAnswer(document, ['endpoint'], answers.endpoint);
  else document.delete('endpoint');
  writeAnswer(document, ['pages', 'privacy'], answers.privacyPage);
  writeAnswer(document, ['pages', 'cookies'], answers.cookiesPage);
  addServices(document, answers, library);
  leaveOut(document, answers, library);
  document.set('languages', document.createNode(answers.languages));
  keepLanguages(document, answers.languages);
  return document.toString({ lineWidth: 110, singleQuote: true });
}

/** Takes out the rows, forms and sections that are not about this website. */
function leaveOut(document: Document, answers: Answers, library: Library): void {
  const { kind, forms, audience } = answers;
  const asks = audience !== 'pupils' && isAsked(chosenDeclarations(answers, library));
  const has: Readonly<Record<string, boolean>> = {
    pupils: kind === 'school',
    parents: kind === 'school',
    staff: kind === 'school',
    contact: forms.includes('contact'),
    newsletter: forms.includes('newsletter'),
    campaign: forms.includes('campaign'),
    'consenting-visitors': asks,
    forms: forms.length > 0,
    cookies: asks,
    'necessary-cookies': !asks,
  };
  const isLeftOut = (id: unknown): boolean => has[String(id)] === false;
  for (const list of ['processing', 'statement'])
    keepItems(document, [list], (item) => !isLeftOut(isMap(item) && item.get('id')));
  const declared = document.get('forms') as YAMLMap;
  declared.items = declared.items.filter(({ key }) => !isLeftOut(isScalar(key) && key.value));
  closeUp(declared.items[0]?.key);
  if (forms.length === 0) document.delete('forms');
  keepItems(document, ['rights', 'channels'], (item) => isReachable(isScalar(item) && item.value, answers));
}

/** Whether people reach the organisation this way; by e-mail where no way is known, for there must be one. */
function isReachable(channel: unknown, { email, phone, address, forms }: Answers): boolean {
  const known = {
    phone: phone !== 'unknown',
    letter: address !== 'unknown',
    form: forms.includes('contact'),
  };
  if (channel === 'email') return email !== 'unknown' || !Object.values(known).includes(true);
  return known[channel as keyof typeof known];
}

function keepItems(document: Document, path: readonly string[], isKept: (item: unknown) => boolean): void {
  const list = document.getIn(path);
  if (!isSeq(list)) return;
  list.items = list.items.filter(isKept);
  closeUp(list.items[0]);
}

/** What has become the first of a list needs no empty line before it. */
function closeUp(node: unknown): void {
  if (isNode(node)) node.spaceBefore = false;
}

/** The page as an address in Markdown, where a bracket or a space would end it. */
function linkToCookies(document: Document, page: string): void {
  const { href } = new URL(page, ownOrigin);
  const address = href.replace(ownOrigin, '').replaceAll('(', '%28').replaceAll(')', '%29');
  visit(document, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string')
        scalar.value = scalar.value.replaceAll('](/cookies)', () => `](${address})`);
    },
  });
}

const ownOrigin = 'https://own.invalid';
