import type { GateTable } from '@konekto/policy';
import type { ConsentState } from '../decision/state.js';
import { within, type PageObserver } from '../page/page-observer.js';
import { gated, isMet, readCondition, undeclared, type Condition } from './condition.js';
import { Declared } from './declared.js';
import { EmbedGate, type PlaceholderFactory } from './embed-gate.js';
import type { Gate } from './gate.js';
import type { ProblemListener } from './problem.js';
import { afterPaint, inChunks } from '../page/in-chunks.js';
import { ScriptGate } from './script-gate.js';
import { ServiceQueues } from './service-queues.js';
import { SourceGate } from './source-gate.js';
import { TemplateGate } from './template-gate.js';

/** What the gates need from the page that they stand in. */
export interface GatekeeperOptions {
  readonly table: GateTable;
  readonly placeholder: PlaceholderFactory;
  /** The nonce for scripts that carry none of their own. */
  readonly nonce: string | undefined;
  /** Scripts wait at most this long for one of their own service that hangs, in milliseconds. */
  readonly scriptLimit?: number | undefined;
  /** Told of what its author should mend. */
  readonly onProblem: ProblemListener;
}

/** Finds the gated elements of a page, also those that come later, and opens each once its condition is met. */
export class Gatekeeper {
  readonly #held = new Set<Gate>();
  readonly #open = new Set<Gate>();
  readonly #seen = new WeakSet<HTMLElement>();
  readonly #declared: Declared;
  readonly #queues: ServiceQueues;
  #state: ConsentState;

  constructor(
    private readonly options: GatekeeperOptions,
    state: ConsentState,
  ) {
    this.#declared = new Declared(options.table);
    this.#queues = new ServiceQueues(options.scriptLimit, options.onProblem);
    this.#state = state;
  }

  /** The gates that are shut, and those that are open. */
  get gates(): { readonly held: Iterable<Gate>; readonly open: Iterable<Gate> } {
    return { held: this.#held, open: this.#open };
  }

  /** Starts to watch the page, while it is still being parsed. */
  watch(page: PageObserver): void {
    page.onAdded((added) => {
      const before = this.#held.size;
      for (const element of within(added, gated)) this.#admit(element);
      // While the page streams in, what came may be what a gate before it waited for.
      if (this.#held.size > before || document.readyState === 'loading') void this.#settle();
    });
    document.addEventListener('DOMContentLoaded', () => void this.#settle());
  }

  /** Opens and closes what the state asks for. Resolves when it has acted. */
  async apply(state: ConsentState): Promise<void> {
    this.#state = state;
    for (const gate of this.#open) {
      if (!gate.close || isMet(gate.condition, state)) continue;
      if (gate instanceof TemplateGate) this.#forgetWithin(gate);
      gate.close();
      this.#open.delete(gate);
      this.#held.add(gate);
    }
    await this.#settle();
  }

  #admit(element: HTMLElement): void {
    if (this.#seen.has(element)) return;
    const condition = readCondition(element, this.#declared);
    if (!condition) return;
    this.#seen.add(element);
    const makeGate = this.#gateFor(element, condition);
    if (!makeGate) return;
    const ids = undeclared(condition, this.#declared);
    // It never opens, so it stays as it is: a placeholder would offer what can't be had.
    if (ids.length > 0) this.options.onProblem({ code: 'undeclared', element, ids });
    else this.#held.add(makeGate());
  }

  #gateFor(element: HTMLElement, condition: Condition): (() => Gate) | undefined {
    const { nonce, placeholder, onProblem } = this.options;
    if (is(element, 'template')) return () => new TemplateGate(element, condition);
    if (is(element, 'script')) {
      if (element.type === 'text/plain') return () => new ScriptGate(element, condition, nonce);
      if (!ScriptGate.released.has(element)) onProblem({ code: 'ungated-script', element });
      return undefined;
    }
    if (!element.matches('[data-src],[data-srcset],[data-href]')) {
      if (element.hasAttribute('src')) onProblem({ code: 'ungated-embed', element });
      return undefined;
    }
    return is(element, 'iframe')
      ? () => new EmbedGate(element, condition, placeholder, (gate) => this.#release(gate))
      : () => new SourceGate(element, condition);
  }

  /** Releases what may run, in document order: first what runs, then what only loads and so may wait for a paint. */
  async #settle(): Promise<void> {
    const ready = inDocumentOrder([...this.#held].filter((gate) => this.#isReady(gate)));
    const scripted = new Set(ready.filter(isScripted).map(serviceOf));
    const canWait = (gate: Gate): boolean => !isScripted(gate) && !scripted.has(serviceOf(gate));
    const stages = [ready.filter((gate) => !canWait(gate)), ready.filter(canWait)];
    await inChunks(stages, (gate) => {
      // A later decision, or another chunk, may have been quicker.
      if (this.#held.has(gate) && this.#isReady(gate)) this.#release(gate);
    });
    await this.#standIn();
  }

  /** Puts placeholders in the place of embeds that stay shut: after a paint, when their sizes are known, and all at once. */
  async #standIn(): Promise<void> {
    const bare = (): EmbedGate[] => [...this.#held].filter((gate) => this.#isBare(gate));
    if (bare().length === 0) return;
    await afterPaint();
    const embeds = bare();
    for (const gate of embeds) gate.measure();
    for (const gate of embeds) gate.hold();
  }

  #isBare(gate: Gate): gate is EmbedGate {
    return gate instanceof EmbedGate && gate.element.isConnected && !isMet(gate.condition, this.#state);
  }

  #isReady(gate: Gate): boolean {
    if (gate.anchor.isConnected) return isMet(gate.condition, this.#state) && isParsed(gate.anchor);
    this.#forget(gate);
    return false;
  }

  /** What a framework took out of the page is met anew when it comes back. */
  #forget(gate: Gate): void {
    this.#held.delete(gate);
    this.#seen.delete(gate.element);
    gate.leave?.();
  }

  /** Content that leaves the page takes its own elements along, and leaves no placeholder behind. */
  #forgetWithin({ inserted }: TemplateGate): void {
    for (const gate of this.#held) if (inserted.includes(gate.element)) this.#forget(gate);
  }

  #release(gate: Gate): void {
    this.#held.delete(gate);
    this.#open.add(gate);
    if (gate instanceof ScriptGate) this.#enqueue(gate);
    else void gate.open();
    // The scripts of a template come before what follows it in the page.
    if (gate instanceof TemplateGate) this.#releaseScriptsOf(gate);
  }

  #enqueue(gate: ScriptGate): void {
    const { element, condition, holdsNext } = gate;
    this.#queues.of(condition).add({ element, holdsNext, run: () => this.#run(gate) });
  }

  /** By the time that it is its turn, a script may have left the page, or its consent been withdrawn. */
  #run(gate: ScriptGate): Promise<void> | void {
    if (gate.element.isConnected && isMet(gate.condition, this.#state)) return gate.open();
    this.#open.delete(gate);
    this.#held.add(gate);
  }

  #releaseScriptsOf({ inserted }: TemplateGate): void {
    const known = new Set(this.#held);
    const elements = inserted.filter((node): node is HTMLElement => 'matches' in node);
    for (const element of within(elements, gated)) this.#admit(element);
    for (const gate of this.#held)
      if (!known.has(gate) && isMet(gate.condition, this.#state)) this.#release(gate);
  }
}

/** By name: asking for the class of an element makes the browser set up all that its interface can do. */
const is = <T extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: T,
): element is HTMLElementTagNameMap[T] => element.localName === name;

const isScripted = (gate: Gate): boolean => gate instanceof ScriptGate || gate instanceof TemplateGate;

const serviceOf = ({ condition }: Gate): string | undefined => condition.service;

/** Gates are met in the order in which they came; what a script put before others is to run before them. */
const inDocumentOrder = (gates: Gate[]): Gate[] =>
  gates.sort((a, b) =>
    a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );

/** While the page streams in, an element is whole only when something follows it. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
