import { within, type Consent } from '@konekto/consent';
import type { DomainRules } from './domain-rules.js';
import {
  forgetAddress,
  giveAddress,
  heldAddress,
  holdAddress,
  type AddressName,
  type Loading,
} from './held-address.js';
import { freeScript, holdScript, inert, isHeldScript, relayEvents, wouldRun } from './held-script.js';
import { isMarkedByAuthor, mark } from './mark.js';
import { native } from './native.js';
import type { Waiting } from './waiting.js';

const screened = 'script[src],iframe[src],img[src],img[srcset]';

/** Decides for each element with an address whether it may have it, and holds those that may not. */
export class Screen {
  constructor(
    private readonly rules: DomainRules,
    private readonly consent: Consent,
    private readonly waiting: Waiting,
  ) {}

  /** Holds what the parser or a script put into a tree, before it loads. */
  tree(roots: readonly Element[]): void {
    for (const element of within(roots, screened)) {
      if (element instanceof HTMLScriptElement) this.#screenScript(element);
      else this.#screenAddresses(element);
    }
  }

  /** As `tree`, for markup that a script set. Browsers never run the scripts in it. */
  markup(root: ParentNode): void {
    for (const script of root.querySelectorAll<HTMLScriptElement>('script[src]')) inert.add(script);
    this.tree([...root.children]);
  }

  /** Called before a script gets an address, which it then gets in any case: held, it does not run. */
  scriptAddress(script: HTMLScriptElement, address: string): void {
    const service = isMarkedByAuthor(script) ? undefined : this.rules.holderOf(address);
    if (service && (isHeldScript(script) || wouldRun(script))) holdScript(script, service);
    else if (isHeldScript(script)) freeScript(script);
  }

  /** Called before an image or a frame gets an address. @returns whether it is held, and must not get it */
  address(element: Loading, name: AddressName, value: string): boolean {
    if (isMarkedByAuthor(element) || this.#isReleased(element, name, value)) return false;
    if (!this.#hold(element, name, value)) {
      forgetAddress(element, name);
      return false;
    }
    this.#waitOutsideGates(element, name, value);
    // The gates know only what came into the page: so let it come again.
    if (element.isConnected) element.replaceWith(element);
    return true;
  }

  #screenScript(script: HTMLScriptElement): void {
    if (native.has(script, mark)) relayEvents(script);
    // One that came after the page was parsed is running already: to hold it now would run it twice.
    else if (document.readyState === 'loading' || !script.isConnected)
      this.scriptAddress(script, native.get(script, 'src') ?? '');
  }

  #screenAddresses(element: HTMLElement): void {
    if (!isLoading(element) || isMarkedByAuthor(element)) return;
    for (const name of ['src', 'srcset'] as const) {
      const value = native.get(element, name);
      if (value === null || this.#isReleased(element, name, value)) continue;
      if (this.#hold(element, name, value) && element.getRootNode() !== document)
        this.#waitOutsideGates(element, name, value);
    }
  }

  /** A gate gives an element its address also where the visitor agreed to this one embed only. */
  #isReleased(element: Loading, name: AddressName, value: string): boolean {
    if (native.get(element, `data-${name}`) !== value) return false;
    return [...this.consent.gates.open].some((gate) => gate.element === element);
  }

  #hold(element: Loading, name: AddressName, value: string): boolean {
    const service = this.#heldIn(name, value).map((address) => this.rules.holderOf(address))[0];
    if (service) holdAddress(element, name, value, service);
    return service !== undefined;
  }

  /** The addresses in a value that may not load now. */
  #heldIn(name: AddressName, value: string): string[] {
    const addresses = name === 'src' ? [value] : value.split(/[\s,]+/);
    return addresses.filter((address) => this.rules.holderOf(address));
  }

  /** An image need not be in the page to load, and a shadow root is no part of the page that the gates watch. */
  #waitOutsideGates(element: Loading, name: AddressName, value: string): void {
    this.waiting.add({
      isHeld: () => this.#heldIn(name, value).length > 0,
      go: () => {
        const isGated = [...this.consent.gates.held].some((gate) => gate.element === element);
        if (!isGated && heldAddress(element, name) === value) giveAddress(element, name);
      },
    });
  }
}

const isLoading = (element: Element): element is Loading =>
  element instanceof HTMLIFrameElement || element instanceof HTMLImageElement;
