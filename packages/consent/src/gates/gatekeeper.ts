import type { GateTable } from '@konekto/policy';
import type { ConsentState } from '../decision/state.js';
import { isMet, readCondition, undeclared, type Condition } from './condition.js';
import { EmbedGate, type PlaceholderFactory } from './embed-gate.js';
import type { Gate } from './gate.js';
import { ScriptGate } from './script-gate.js';
import { ServiceQueue } from './service-queue.js';
import { SourceGate } from './source-gate.js';
import { TemplateGate } from './template-gate.js';

const gated = '[data-consent],[data-service]';

/** What the gates need from the page that they stand in. */
export interface GatekeeperOptions {
  readonly table: GateTable;
  readonly placeholder: PlaceholderFactory;
  /** The nonce for scripts that carry none of their own. */
  readonly nonce: string | undefined;
  /** Told of an element that can never run, because the policy does not declare what it names. */
  readonly onUndeclared: (element: HTMLElement, ids: readonly string[]) => void;
}

/** Finds the gated elements of a page, also those that come later, and opens each once its condition is met. */
export class Gatekeeper {
  readonly #held = new Set<Gate>();
  readonly #open = new Set<Gate>();
  readonly #seen = new WeakSet<HTMLElement>();
  readonly #queues = new Map<string, ServiceQueue>();
  #state: ConsentState;

  constructor(
    private readonly options: GatekeeperOptions,
    state: ConsentState,
  ) {
    this.#state = state;
  }

  /** Starts to watch the page, while it is still being parsed. */
  watch(root: Document): void {
    this.#admitWithin(root);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) this.#admitWithin(node);
      this.#settle();
    }).observe(root, { childList: true, subtree: true });
    root.addEventListener('DOMContentLoaded', () => this.#settle());
    this.#settle();
  }

  /** Opens and closes what the state asks for, in document order. */
  apply(state: ConsentState): void {
    this.#state = state;
    for (const gate of this.#open) {
      if (!gate.close || isMet(gate.condition, state)) continue;
      gate.close();
      this.#open.delete(gate);
      this.#held.add(gate);
    }
    this.#settle();
  }

  #admitWithin(node: Node): void {
    if (node instanceof HTMLElement && node.matches(gated)) this.#admit(node);
    if (!(node instanceof Element || node instanceof Document) || !node.firstElementChild) return;
    for (const element of node.querySelectorAll<HTMLElement>(gated)) this.#admit(element);
  }

  #admit(element: HTMLElement): void {
    if (this.#seen.has(element)) return;
    this.#seen.add(element);
    const { table, onUndeclared } = this.options;
    const condition = readCondition(element, table);
    const makeGate = this.#gateFor(element, condition);
    if (!makeGate) return;
    const ids = undeclared(condition, table);
    // It never opens, so it stays as it is: a placeholder would offer what can't be had.
    if (ids.length > 0) onUndeclared(element, ids);
    else this.#held.add(makeGate());
  }

  #gateFor(element: HTMLElement, condition: Condition): (() => Gate) | undefined {
    const { nonce, placeholder } = this.options;
    if (element instanceof HTMLTemplateElement) return () => new TemplateGate(element, condition);
    if (element instanceof HTMLScriptElement) {
      return element.type === 'text/plain' ? () => new ScriptGate(element, condition, nonce) : undefined;
    }
    if (element instanceof HTMLIFrameElement && element.dataset['src']) {
      return () => new EmbedGate(element, condition, placeholder, (gate) => this.#release(gate));
    }
    const { src, href } = element.dataset;
    return src || href ? () => new SourceGate(element, condition) : undefined;
  }

  #settle(): void {
    for (const gate of this.#held) {
      if (!gate.anchor.isConnected) this.#forget(gate);
      else if (isMet(gate.condition, this.#state) && isParsed(gate.anchor)) this.#release(gate);
    }
  }

  /** What a framework took out of the page is met anew when it comes back. */
  #forget(gate: Gate): void {
    this.#held.delete(gate);
    this.#seen.delete(gate.element);
    gate.leave?.();
  }

  #release(gate: Gate): void {
    this.#held.delete(gate);
    this.#open.add(gate);
    if (gate instanceof ScriptGate) this.#queueOf(gate.condition).add(() => this.#run(gate));
    else void gate.open();
    // The scripts of a template come before what follows it in the page.
    if (gate instanceof TemplateGate) this.#releaseScriptsOf(gate);
  }

  /** By the time that it is its turn, a script may have left the page, or its consent been withdrawn. */
  #run(gate: ScriptGate): Promise<void> | void {
    if (gate.element.isConnected && isMet(gate.condition, this.#state)) return gate.open();
    this.#open.delete(gate);
    this.#held.add(gate);
  }

  #releaseScriptsOf({ inserted }: TemplateGate): void {
    const known = new Set(this.#held);
    for (const node of inserted) this.#admitWithin(node);
    for (const gate of this.#held)
      if (!known.has(gate) && isMet(gate.condition, this.#state)) this.#release(gate);
  }

  #queueOf({ service, granted, refused }: Condition): ServiceQueue {
    const key = service ?? [...granted, ...refused].join(' ');
    const queue = this.#queues.get(key) ?? new ServiceQueue();
    this.#queues.set(key, queue);
    return queue;
  }
}

/** While the page streams in, an element is whole only when something follows it. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
