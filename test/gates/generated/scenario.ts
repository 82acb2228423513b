import fc from 'fast-check';
import { purposes, services, type Decision } from './consent-model.js';
import { anyItem, type ItemSpec } from './item.js';

/** How a script puts markup in a page. */
export type Way = 'innerHTML' | 'fragment' | 'template' | 'parsed document';

/** Something that happens in a page. Which block is meant, and where it goes, are numbers that are brought into range. */
export type Step = { readonly settles: boolean } & (
  | { readonly do: 'decide'; readonly decision: Decision }
  | { readonly do: 'insert'; readonly items: readonly ItemSpec[]; readonly way: Way; readonly at: number }
  | { readonly do: 'move' | 'put back'; readonly block: number; readonly at: number }
  | { readonly do: 'remove'; readonly block: number }
  | { readonly do: 'replace the body'; readonly items: readonly ItemSpec[] }
  | { readonly do: 'bring the old body back' }
);

/** A page and what happens in it. */
export interface Scenario {
  /** What was decided on an earlier page. */
  readonly before: Decision | undefined;
  readonly tag: 'async' | 'synchronous' | 'last';
  /** The page comes in pieces, with this many milliseconds in between. */
  readonly pause: number | undefined;
  readonly head: readonly ItemSpec[];
  readonly blocks: readonly (readonly ItemSpec[])[];
  /** What is decided as soon as konekto.js is there, while the page may still come in. */
  readonly early: Decision | undefined;
  readonly steps: readonly Step[];
}

const decision: fc.Arbitrary<Decision> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ how: 'accept' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ how: 'reject' as const }, { how: 'withdraw' as const }) },
  {
    weight: 3,
    arbitrary: fc
      .dictionary(fc.constantFrom<string>(...purposes, ...services), fc.boolean(), { maxKeys: 4 })
      .map((choices) => ({ how: 'save' as const, choices: { ...choices } })),
  },
);

const items = fc.array(anyItem, { minLength: 1, maxLength: 4 });
const at = fc.nat(20);
const block = fc.nat(20);
const settles = fc.nat(3).map((n) => n > 0);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('decide' as const), decision, settles }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      items,
      way: fc.constantFrom<Way>('innerHTML', 'fragment', 'template', 'parsed document'),
      at,
      settles,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), block, at, settles }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), block, settles }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('put back' as const), block, at, settles }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replace the body' as const), items, settles }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring the old body back' as const), settles }) },
);

/** Any page, and anything that may happen in it. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  before: fc.option(decision, { nil: undefined, freq: 2 }),
  tag: fc.constantFrom('async' as const, 'synchronous' as const, 'last' as const),
  pause: fc.option(fc.constantFrom(5, 20), { nil: undefined, freq: 2 }),
  head: fc.array(
    anyItem.filter(({ kind }) => ['script', 'template', 'link'].includes(kind)),
    { maxLength: 2 },
  ),
  blocks: fc.array(items, { minLength: 2, maxLength: 6 }),
  early: fc.option(decision, { nil: undefined, freq: 2 }),
  steps: fc.array(step, { minLength: 2, maxLength: 8 }),
});
