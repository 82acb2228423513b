import { asProperty, forgetAddress, heldAddress, type AddressName, type Loading } from './held-address.js';
import { isHeldScript, retypeHeldScript } from './held-script.js';
import { patchMethod, patchProperty } from './patch.js';
import type { Screen } from './screen.js';

/** Screens the addresses that scripts give to scripts, frames and images, before the browser sees them. */
export function patchElements(screen: Screen): void {
  patchScripts(screen);
  patchLoading(HTMLIFrameElement.prototype, ['src'], screen);
  patchLoading(HTMLImageElement.prototype, ['src', 'srcset'], screen);
}

/** A held script keeps its address, and so reads as what was set; only its type is another one. */
function patchScripts(screen: Screen): void {
  const { prototype } = HTMLScriptElement;
  patchProperty(prototype, 'src', {
    set(script, value, setSrc) {
      screen.scriptAddress(script, String(value));
      setSrc(value);
    },
  });
  patchProperty(prototype, 'type', {
    set(script, value, setType) {
      if (isHeldScript(script)) retypeHeldScript(script, String(value));
      else setType(value);
    },
  });
  patchMethod(prototype, 'setAttribute', (script, args, setAttribute) => {
    const [name, value] = args;
    if (isNamed(name, 'type') && isHeldScript(script)) return retypeHeldScript(script, String(value));
    if (isNamed(name, 'src')) screen.scriptAddress(script, String(value));
    setAttribute(...args);
  });
}

/** What a held element was given can be read back as if it had it. */
function patchLoading(prototype: Loading, names: readonly AddressName[], screen: Screen): void {
  const nameOf = (name: unknown): AddressName | undefined => names.find((one) => isNamed(name, one));
  for (const name of names) patchAddress(prototype, name, screen);
  patchMethod(prototype, 'setAttribute', (element, args, setAttribute) => {
    const name = nameOf(args[0]);
    if (!name || !screen.address(element, name, String(args[1]))) setAttribute(...args);
  });
  patchMethod(prototype, 'getAttribute', (element, args, getAttribute) => {
    const name = nameOf(args[0]);
    return (name && heldAddress(element, name)) ?? getAttribute(...args);
  });
  patchMethod(prototype, 'hasAttribute', (element, args, hasAttribute) => {
    const name = nameOf(args[0]);
    return (name && heldAddress(element, name) !== null) || hasAttribute(...args);
  });
  patchMethod(prototype, 'removeAttribute', (element, args, removeAttribute) => {
    const name = nameOf(args[0]);
    if (name && heldAddress(element, name) !== null) forgetAddress(element, name);
    removeAttribute(...args);
  });
}

function patchAddress(prototype: Loading, name: AddressName, screen: Screen): void {
  patchProperty(prototype as HTMLImageElement, name, {
    get(element, read) {
      const held = heldAddress(element, name);
      return held === null ? read() : asProperty(name, held);
    },
    set(element, value, write) {
      if (!screen.address(element, name, String(value))) write(value);
    },
  });
}

const isNamed = (name: unknown, wanted: string): boolean => String(name).toLowerCase() === wanted;
