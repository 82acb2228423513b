import fc from 'fast-check';
import { anyCondition, isMet, ownCondition, type Condition } from './condition.js';
import type { ConsentModel } from './consent-model.js';

/** How a script stands in a page. */
const scriptForm = fc.record({
  inline: fc.boolean(),
  module: fc.nat(4).map((n) => n === 0),
  async: fc.nat(4).map((n) => n === 0),
  /** From a server of another site. */
  foreign: fc.nat(3).map((n) => n === 0),
  /** The address stands in `data-src`, as some tools want it. */
  dataSrc: fc.nat(4).map((n) => n === 0),
  extras: fc.subarray(['id', 'nonce', 'integrity', 'referrerpolicy', 'fetchpriority', 'data-x'] as const),
  delay: fc.constantFrom(0, 0, 0, 15, 40),
});

const sources = ['img', 'video', 'audio', 'link'] as const;

type ScriptForm = typeof scriptForm extends fc.Arbitrary<infer F> ? F : never;

/** An element that is gated by itself, as it is generated. */
export type ItemSpec =
  | { readonly kind: 'script'; readonly condition: Condition; readonly form: ScriptForm }
  | {
      readonly kind: 'iframe' | (typeof sources)[number];
      readonly condition: Condition;
      readonly foreign: boolean;
    }
  | { readonly kind: 'template'; readonly condition: Condition; readonly content: readonly ContentSpec[] };

/**
 * What stands in a template: something that the template alone gates, or something gated once more. What is quiet is
 * written so that no browser requests it early.
 */
export type ContentSpec =
  | { readonly kind: 'plain-script'; readonly form: ScriptForm; readonly isQuiet: boolean }
  | { readonly kind: 'plain-img'; readonly isQuiet: boolean }
  | { readonly kind: 'gated'; readonly item: ItemSpec };

const scriptSpec: fc.Arbitrary<ItemSpec> = fc.record({
  kind: fc.constant('script' as const),
  condition: anyCondition,
  form: scriptForm,
});

const sourceSpec: fc.Arbitrary<ItemSpec> = fc.record({
  kind: fc.constantFrom(...sources),
  condition: ownCondition,
  foreign: fc.boolean(),
});

const iframeSpec: fc.Arbitrary<ItemSpec> = fc.record({
  kind: fc.constant('iframe' as const),
  condition: anyCondition,
  foreign: fc.boolean(),
});

const { item } = fc.letrec<{ item: ItemSpec; content: ContentSpec; template: ItemSpec }>((tie) => ({
  item: fc.oneof(
    { depthIdentifier: 'template', maxDepth: 2 },
    { weight: 8, arbitrary: scriptSpec },
    { weight: 2, arbitrary: sourceSpec },
    { weight: 1, arbitrary: iframeSpec },
    { weight: 4, arbitrary: tie('template') },
  ),
  template: fc.record({
    kind: fc.constant('template' as const),
    condition: ownCondition,
    content: fc.array(tie('content'), { minLength: 1, maxLength: 4, depthIdentifier: 'template' }),
  }),
  content: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('plain-script' as const),
        form: scriptForm,
        isQuiet: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('plain-img' as const), isQuiet: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('gated' as const), item: tie('item') }) },
  ),
}));

/** Anything that a page may hold. */
export const anyItem: fc.Arbitrary<ItemSpec> = item;

/** Something that runs or loads, and when it may. */
export interface Effect {
  readonly name: string;
  readonly kind: 'script' | 'request' | 'source';
  readonly isAllowed: (consent: ConsentModel) => boolean;
  /** Its address stands in a template where Firefox requests it (bug 1441044). */
  readonly isLoud?: boolean;
  /** The service in whose order it runs; undefined for what no order is promised. */
  readonly queue: string | undefined;
}

/** An element as it is served, with what it may do. */
export interface Item {
  readonly html: string;
  /** In document order. */
  readonly effects: readonly Effect[];
  /** What the external scripts do, by name. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** Where the resources of a page are. */
export interface Addresses {
  readonly here: string;
  readonly thirdParty: string;
  /** Makes a name that no other thing in the page has. */
  readonly newName: () => string;
}

type Allowed = Effect['isAllowed'];

/** Writes an element down. What stands in a template is allowed when the template is, too. */
export async function writeItem(
  spec: ItemSpec,
  addresses: Addresses,
  around: Allowed = () => true,
): Promise<Item> {
  const { condition } = spec;
  const isAllowed: Allowed = (consent) => around(consent) && isMet(condition, consent);
  if (spec.kind === 'template') return writeTemplate(spec, addresses, isAllowed);
  if (spec.kind === 'script') {
    const attributes = `type="text/plain" ${condition.attributes}`;
    return writeScript(spec.form, attributes, 'data-type', condition.service, addresses, isAllowed);
  }
  const name = addresses.newName();
  const address = `${spec.foreign ? addresses.thirdParty : addresses.here}/${name}${extensions[spec.kind]}`;
  return {
    html: markup[spec.kind](`id="${name}" ${condition.attributes}`, address),
    effects: [{ name, isAllowed, kind: isFetched(spec.kind) ? 'request' : 'source', queue: undefined }],
    scripts: {},
  };
}

const extensions = { iframe: '.html', img: '.gif', video: '.mp4', audio: '.mp3', link: '.css' } as const;

/** A browser without codecs asks for no media: there the address in the element must do. */
const isFetched = (kind: keyof typeof extensions): boolean => kind !== 'video' && kind !== 'audio';

const markup: Readonly<Record<keyof typeof extensions, (attributes: string, address: string) => string>> = {
  iframe: (attributes, address) =>
    `<iframe ${attributes} data-src="${address}" title="Video" width="80" height="40"></iframe>`,
  img: (attributes, address) => `<img ${attributes} data-src="${address}" alt="">`,
  video: (attributes, address) =>
    `<video ${attributes} data-src="${address}" width="80" height="40"></video>`,
  audio: (attributes, address) => `<audio ${attributes} data-src="${address}"></audio>`,
  link: (attributes, address) => `<link rel="stylesheet" ${attributes} data-href="${address}">`,
};

async function writeTemplate(
  { condition, content }: ItemSpec & { kind: 'template' },
  addresses: Addresses,
  isAllowed: Allowed,
): Promise<Item> {
  const parts: Item[] = [];
  for (const one of content) parts.push(await writeContent(one, condition, addresses, isAllowed));
  return {
    html: `<template ${condition.attributes}>${parts.map(({ html }) => html).join('')}</template>`,
    effects: parts.flatMap(({ effects }) => effects),
    scripts: Object.assign({}, ...parts.map(({ scripts }) => scripts)) as Item['scripts'],
  };
}

async function writeContent(
  content: ContentSpec,
  { service }: Condition,
  addresses: Addresses,
  isAllowed: Allowed,
): Promise<Item> {
  if (content.kind === 'gated') return writeItem(content.item, addresses, isAllowed);
  const { isQuiet } = content;
  if (content.kind === 'plain-script') {
    const [type, typeAttribute] = isQuiet
      ? (['type="text/plain"', 'data-type'] as const)
      : (['', 'type'] as const);
    const script = await writeScript(content.form, type, typeAttribute, service, addresses, isAllowed);
    return { ...script, effects: script.effects.map((effect) => ({ ...effect, isLoud: !isQuiet })) };
  }
  const name = addresses.newName();
  return {
    html: `<img ${isQuiet ? 'data-src' : 'src'}="${addresses.here}/${name}.gif" alt="">`,
    effects: [{ name, isAllowed, isLoud: !isQuiet, kind: 'request', queue: undefined }],
    scripts: {},
  };
}

async function writeScript(
  form: ScriptForm,
  attributes: string,
  typeAttribute: 'type' | 'data-type',
  service: string | undefined,
  { here, thirdParty, newName }: Addresses,
  isAllowed: Allowed,
): Promise<Item> {
  const name = newName();
  const text = storing(name, service);
  const isGated = typeAttribute === 'data-type';
  const all = [
    attributes,
    form.module ? `${typeAttribute}="module"` : '',
    form.async ? 'async' : '',
    ...(await extraAttributes(form, name, text)),
  ];
  if (!form.inline) {
    const query = form.delay ? `?wait=${form.delay}` : '';
    const address = `${form.foreign ? thirdParty : here}/${name}.js${query}`;
    all.push(`${form.dataSrc && isGated ? 'data-src' : 'src'}="${address}"`);
  }
  // An inline module runs when the browser gets to it.
  const isOrdered = !form.async && !(form.inline && form.module);
  return {
    html: `<script ${all.filter(Boolean).join(' ')}>${form.inline ? text : ''}</script>`,
    effects: [{ name, kind: 'script', isAllowed, queue: isOrdered ? service : undefined }],
    scripts: form.inline ? {} : { [name]: text },
  };
}

async function extraAttributes(
  { extras, inline, foreign }: ScriptForm,
  name: string,
  text: string,
): Promise<string[]> {
  const integrity = extras.includes('integrity') && !inline ? [`integrity="${await integrityOf(text)}"`] : [];
  const values = {
    id: `id="script-${name}"`,
    nonce: 'nonce="abc"',
    referrerpolicy: 'referrerpolicy="no-referrer"',
    fetchpriority: 'fetchpriority="low"',
    'data-x': 'data-x="1"',
  };
  const others = extras.flatMap((extra) => (extra === 'integrity' ? [] : values[extra]));
  // What another site sends can be checked only when that site agrees.
  return [...others, ...integrity, ...(integrity.length > 0 && foreign ? ['crossorigin'] : [])];
}

async function integrityOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** A script that notes its run, and stores something in the name of its service. */
const storing = (name: string, service = 'nobody'): string =>
  `ran.push('${name}');document.cookie='_${service}_${name}=1; path=/';localStorage.setItem('${service}.${name}','1');`;
