import type { Condition } from './condition.js';
import type { Gate } from './gate.js';
import { trustedScript } from './trusted-script.js';

const rewritten = new Set(['type', 'data-type', 'data-src', 'src', 'nonce']);

/** Holds `<script type="text/plain" data-consent>`: inline, external or module. */
export class ScriptGate implements Gate {
  /** The scripts that run in the place of held ones. */
  static readonly released = new WeakSet<HTMLElement>();

  /** The script, or the one that runs in its place. */
  anchor: Element;

  constructor(
    readonly element: HTMLScriptElement,
    readonly condition: Condition,
    private readonly nonce: string | undefined,
  ) {
    this.anchor = element;
  }

  /** An async script holds nothing that follows it. */
  get holdsNext(): boolean {
    return !this.element.hasAttribute('async');
  }

  /** Settles when an external script has run; rejects when it can't. */
  open(): Promise<void> | void {
    const held = this.element;
    const script = document.createElement('script');
    ScriptGate.released.add(script);
    this.anchor = script;
    copyAttributes(held, script);
    // Its own nonce, or ours: the author of the page trusted both with the same policy.
    const nonce = held.nonce || this.nonce;
    if (nonce) script.nonce = nonce;
    // A script made by a script is async unless told otherwise.
    script.async = !this.holdsNext;
    const address = held.getAttribute('src') ?? held.dataset['src'];
    if (!address) {
      // An inline module runs later, in the order of modules, and tells nobody: browsers hold nothing for it either.
      script.text = trustedScript.text(held.text);
      held.replaceWith(script);
      return;
    }
    script.src = trustedScript.address(address);
    const finished = loaded(script);
    held.replaceWith(script);
    return finished;
  }
}

function copyAttributes(held: HTMLScriptElement, script: HTMLScriptElement): void {
  for (const { name, value } of held.attributes) if (!rewritten.has(name)) script.setAttribute(name, value);
  const type = held.dataset['type'];
  if (type) script.type = type;
}

const loaded = (script: HTMLScriptElement): Promise<void> =>
  new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} did not load`));
  });
