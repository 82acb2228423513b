import type { KonektoApi } from '@konekto/embed';
import {
  forgetVisitor,
  konektoTag,
  newPageId,
  openPage,
  storedNames,
  type OpenPage,
} from '../page/open-page.js';
import { readsTemplatesAhead } from '../page/reads-templates-ahead.js';
import { settings } from '../page/settings.js';
import { pause, until } from '../page/until.js';
import { bind, effectsOf, insert, presentInOrder, wrapped, writeBlock, type Block } from './blocks.js';
import { ConsentModel, services, type Decision } from './consent-model.js';
import type { Addresses, Effect } from './item.js';
import type { Scenario, Step } from './scenario.js';

const synchronousTag = '<script src="/konekto/konekto.js"></script>';

/**
 * Opens a generated page, does what its scenario says, and holds the page to the contract:
 * nothing of an ungranted purpose is requested, run or stored; everything granted that stays runs exactly once, in
 * document order within its service; what waits for a refusal runs only after one.
 * @throws Error that says which promise was broken
 */
export async function play(scenario: Scenario): Promise<void> {
  forgetVisitor();
  const consent = new ConsentModel();
  if (scenario.before) await decideOnEarlierPage(scenario.before, consent);
  const { page, head, blocks, addresses } = await openScenario(scenario);
  const player = new Player(page, await page.konekto(), consent, head, blocks, addresses);
  if (scenario.early) player.decide(scenario.early, false);
  else player.expectOrder();
  await page.parsed();
  player.begin();
  await player.settle();
  for (const step of scenario.steps) await player.take(step);
  await player.settle();
  await player.check();
  forgetVisitor();
}

async function decideOnEarlierPage(decision: Decision, consent: ConsentModel): Promise<void> {
  const page = await openPage();
  await carryOut(decision, await page.konekto());
  consent.decide(decision);
  page.close();
}

interface OpenScenario {
  readonly page: OpenPage;
  readonly head: Block;
  readonly blocks: Block[];
  readonly addresses: Addresses;
}

async function openScenario({ head, blocks, tag, pause }: Scenario): Promise<OpenScenario> {
  const id = newPageId();
  let count = 0;
  const addresses: Addresses = {
    here: `/gates/${id}`,
    thirdParty: `${settings.thirdParty}/gates/${id}`,
    newName: () => `e${count++}`,
  };
  const headBlock = await writeBlock(head, addresses);
  const written: Block[] = [];
  for (const specs of blocks) written.push(await writeBlock(specs, addresses));
  const pieces = [...written.map(wrapped), ...(tag === 'last' ? [synchronousTag] : [])];
  const page = await openPage({
    id,
    tag: { async: konektoTag, synchronous: synchronousTag, last: '' }[tag],
    head: headBlock.html,
    body: pause === undefined ? pieces.join('') : pieces,
    ...(pause !== undefined && { pause }),
    scripts: Object.assign({}, ...[headBlock, ...written].flatMap(scriptsOf)) as Record<string, string>,
  });
  return { page, head: headBlock, blocks: written, addresses };
}

const scriptsOf = ({ items }: Block): Readonly<Record<string, string>>[] =>
  items.map(({ scripts }) => scripts);

async function carryOut(decision: Decision, { consent }: KonektoApi): Promise<void> {
  if (decision.how === 'save') await consent.save(decision.choices);
  else if (decision.how === 'accept') await consent.acceptAll();
  else if (decision.how === 'reject') await consent.rejectAll();
  else await consent.withdraw();
}

/** Does what a scenario says, and keeps the books: what may have happened by now, and what must. */
class Player {
  /** The effects that were allowed at some moment at which they stood in the page. */
  readonly #allowed = new Set<string>();
  readonly #bodies: Element[] = [];
  /** What a browser requests though nothing was granted, because it reads templates ahead. */
  readonly #readAhead = new Set<string>();
  /** Names that are to run in this order, if they run. */
  readonly #orders: string[][] = [];
  #isSettled = false;
  /** What was under way at a decision may store something after it. */
  #wasHurried = false;

  constructor(
    private readonly page: OpenPage,
    private readonly konekto: KonektoApi,
    private readonly consent: ConsentModel,
    private readonly head: Block,
    private readonly blocks: Block[],
    private readonly addresses: Addresses,
  ) {
    this.#note();
  }

  /** The parser is through. */
  begin(): void {
    const { document } = this.page;
    this.head.element = document.head;
    for (const block of this.blocks) bind(block, document);
    if (readsTemplatesAhead)
      for (const { name, isLoud } of this.#present()) if (isLoud) this.#readAhead.add(name);
    this.#note();
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'decide') await this.decide(step.decision, step.settles);
    else await this.#change(step);
    this.#note();
    this.#isSettled = step.settles;
    if (!step.settles) return;
    await this.settle();
    if (step.do === 'decide') this.#checkWithdrawal();
  }

  /** Decides at once; with `waits`, resolves when the gates have acted. */
  async decide(decision: Decision, waits: boolean): Promise<void> {
    const done = carryOut(decision, this.konekto);
    this.consent.decide(decision);
    this.#note();
    if (this.#isSettled) this.expectOrder();
    if (waits) await done;
    else this.#wasHurried = true;
  }

  /** What is allowed now and has not run yet, is to run in document order within its service. */
  expectOrder(): void {
    const waiting = this.#present().filter(
      ({ name, kind, isAllowed }) => kind === 'script' && isAllowed(this.consent) && !this.#hasRun(name),
    );
    for (const service of services)
      this.#orders.push(waiting.filter(({ queue }) => queue === service).map(({ name }) => name));
  }

  /** Resolves when everything has happened that is allowed. */
  async settle(): Promise<void> {
    const missing = (): Effect[] => this.#present().filter((effect) => !this.#isDone(effect));
    await until(
      () => missing().length === 0,
      () =>
        `${missing()
          .map(({ name }) => name)
          .join(', ')}, which may run and stays in the page`,
      4000,
    );
    await pause(0);
    this.#isSettled = true;
  }

  async check(): Promise<void> {
    await this.#untilRequested();
    await pause(60);
    const { ran, faults } = this.page.window;
    const requested = (await this.page.requests()).map(({ name }) => name);
    const stored = storedNames().flatMap((name) => /[._](e\d+)$/.exec(name)?.[1] ?? []);
    expectNone(
      'ran, though never allowed',
      ran.filter((name) => !this.#allowed.has(name)),
    );
    expectNone(
      'was requested, though never allowed',
      requested.filter((name) => !this.#allowed.has(name) && !this.#readAhead.has(name)),
    );
    expectNone(
      'stored something, though never allowed',
      stored.filter((name) => !this.#allowed.has(name)),
    );
    expectNone(
      'ran twice',
      ran.filter((name, index) => ran.indexOf(name) !== index),
    );
    expectNone('was thrown', faults);
    for (const order of this.#orders) expectOrder(order, ran);
  }

  async #change(step: Exclude<Step, { do: 'decide' }>): Promise<void> {
    const { document } = this.page;
    if (step.do === 'insert') {
      const block = await writeBlock(step.items, this.addresses);
      await this.#serve(block);
      const before = this.#placeOf(step.at);
      this.blocks.push(block);
      insert(block, step.way, this.page.window, before);
    } else if (step.do === 'replace the body') {
      const block = await writeBlock(step.items, this.addresses);
      await this.#serve(block);
      const body = document.createElement('body');
      body.innerHTML = wrapped(block);
      this.#bodies.push(document.body);
      document.body.replaceWith(body);
      this.blocks.push(block);
      bind(block, document);
    } else if (step.do === 'bring the old body back') {
      const body = this.#bodies.pop();
      if (body) document.body.replaceWith(body);
    } else if (step.do === 'put back') {
      const block = pick(this.#absent(), step.block);
      if (block?.element) document.body.insertBefore(block.element, this.#placeOf(step.at));
    } else {
      const block = pick(presentInOrder(this.blocks), step.block);
      if (step.do === 'remove') block?.element?.remove();
      else if (block?.element) document.body.insertBefore(block.element, this.#placeOf(step.at, block));
    }
  }

  /** The element before which something comes to stand; at the end of the body there is none. */
  #placeOf(at: number, moved?: Block): Node | null {
    const others = presentInOrder(this.blocks).filter((block) => block !== moved);
    return others[at % (others.length + 1)]?.element ?? null;
  }

  /** Blocks that a script took out; those of another body come back with it. */
  #absent(): Block[] {
    return this.blocks.filter(
      ({ element }) =>
        element && !element.isConnected && !this.#bodies.some((body) => body.contains(element)),
    );
  }

  async #serve(block: Block): Promise<void> {
    const scripts = Object.assign({}, ...scriptsOf(block)) as Record<string, string>;
    await fetch(`/gates/${this.page.id}`, { method: 'PATCH', body: JSON.stringify(scripts) });
  }

  #note(): void {
    for (const { name } of this.#present().filter(({ isAllowed }) => isAllowed(this.consent)))
      this.#allowed.add(name);
  }

  #present(): Effect[] {
    return effectsOf([this.head, ...presentInOrder(this.blocks)]);
  }

  #hasRun(name: string): boolean {
    return this.page.window.ran.includes(name);
  }

  #isDone({ name, kind, isAllowed }: Effect): boolean {
    if (!isAllowed(this.consent)) return kind === 'script' || !this.#hasSource(name);
    if (kind === 'script') return this.#hasRun(name);
    return kind === 'request' || this.#hasSource(name);
  }

  #hasSource(name: string): boolean {
    const element = this.page.document.getElementById(name);
    return element !== null && (element.hasAttribute('src') || element.hasAttribute('href'));
  }

  async #untilRequested(): Promise<void> {
    const expected = this.#present().filter(
      ({ kind, isAllowed }) => kind === 'request' && isAllowed(this.consent),
    );
    await until(
      async () => {
        const requests = await this.page.requests();
        return expected.every(({ name }) => requests.some((request) => request.name === name));
      },
      `the requests of ${expected.map(({ name }) => name).join(', ')}`,
    );
  }

  /** What a service kept goes when its consent does (CB-13). */
  #checkWithdrawal(): void {
    if (this.#wasHurried) return;
    const refused = services.filter((service) => !this.consent.allows(service));
    const kept = storedNames().filter((name) =>
      refused.some((service) => new RegExp(`^_?${service}[._]`).test(name)),
    );
    expectNone('is still stored, though its service may not run', kept);
  }
}

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % all.length];

function expectNone(what: string, names: readonly string[]): void {
  if (names.length > 0) throw new Error(`${names.join(', ')} ${what}`);
}

function expectOrder(order: readonly string[], ran: readonly string[]): void {
  const actual = ran.filter((name) => order.includes(name));
  const expected = order.filter((name) => actual.includes(name));
  if (actual.join() !== expected.join())
    throw new Error(
      `scripts of one service ran as ${actual.join(', ')}; in the page stands ${expected.join(', ')}`,
    );
}
