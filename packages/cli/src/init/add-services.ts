import type { Declaration, Library } from '@konekto/policy';
import { isMap, isScalar, Scalar, visit, YAMLSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Answers } from './answers.js';
import { chosenDeclarations } from './chosen-services.js';
import { writeAnswer } from './write-answer.js';

/** Adds the services to a policy: declarations with their sources, their purposes, and who receives data. */
export function addServices(document: Document, answers: Answers, library: Library): void {
  const declarations = chosenDeclarations(answers, library);
  addOwnProvider(document, answers);
  const services = document.get('services') as YAMLSeq;
  for (const declaration of declarations) services.add(serviceNode(document, declaration));
  const used = new Set(declarations.map(({ service }) => service.purpose));
  const purposes = library.purposes.filter(({ id }) => used.has(id));
  document.setIn(['purposes'], spaced(foldLong(document.createNode(purposes))));
  addRecipients(document, declarations);
}

/** The cookie of Konekto is of the organisation itself. */
function addOwnProvider(document: Document, { name, privacyPage }: Answers): void {
  if (name === 'unknown') return;
  const path = ['services', 0, 'provider'];
  document.setIn(path, document.createNode({ name: '', country: 'NL', privacyUrl: '' }));
  writeAnswer(document, [...path, 'name'], name);
  writeAnswer(document, [...path, 'privacyUrl'], privacyPage);
}

function serviceNode(document: Document, { service, sources, checked }: Declaration): Node {
  const { id, name, purpose, description, provider, ...lists } = service;
  const facts = { id, name, purpose, description, provider, ...lists };
  const node = document.createNode(
    Object.fromEntries(Object.entries(facts).filter(([, value]) => !isEmpty(value))),
  );
  node.commentBefore = [` Read on ${checked}:`, ...sources.map(({ url }) => ` ${url}`)].join('\n');
  node.spaceBefore = true;
  if (provider === 'unknown') explainProvider(node);
  return foldLong(node);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

function explainProvider(node: Node): void {
  const pair = isMap(node) && node.items.find(({ key }) => isScalar(key) && key.value === 'provider');
  if (pair && isScalar(pair.key))
    pair.key.commentBefore = ' Who runs it for you: { name: …, country: NL, privacyUrl: https://… }';
}

/** The providers receive the data of those who consent; the library knows them, save who runs what the site hosts. */
function addRecipients(document: Document, declarations: readonly Declaration[]): void {
  const providers = declarations.flatMap(({ service: { provider } }) =>
    provider === 'unknown' ? [] : [provider.name],
  );
  if (providers.length === 0 || providers.length < declarations.length) return;
  const rows = document.get('processing') as YAMLSeq;
  const row = rows.items.find((item) => isMap(item) && item.get('id') === 'consenting-visitors') as YAMLMap;
  row.set('recipients', document.createNode([...new Set(providers)]));
}

function spaced(list: Node): Node {
  if (list instanceof YAMLSeq) for (const item of list.items.slice(1) as Node[]) item.spaceBefore = true;
  return list;
}

/** Long texts stand folded below their key, as people write them. */
function foldLong(node: Node): Node {
  visit(node, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.length > 95) scalar.type = Scalar.BLOCK_FOLDED;
    },
  });
  return node;
}
