import type { DomainRules } from './domain-rules.js';
import { patchMethod } from './patch.js';
import type { Waiting } from './waiting.js';

interface Opened {
  readonly address: string;
  readonly sync: boolean;
  /** Takes the request off the list while it waits. */
  cancel?: () => void;
}

/** Lets `XMLHttpRequest` wait for its address once it is sent. A synchronous one can't wait, and fails. */
export function patchXhr(rules: DomainRules, waiting: Waiting): void {
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  const { prototype } = XMLHttpRequest;

  patchMethod(prototype, 'open', (xhr, args, open) => {
    opened.get(xhr)?.cancel?.();
    opened.set(xhr, { address: String(args[1]), sync: args[2] === false });
    open(...args);
  });

  patchMethod(prototype, 'send', (xhr, args, send) => {
    const request = opened.get(xhr);
    const isHeld = (): boolean => rules.holderOf(request?.address ?? '') !== undefined;
    if (!request || !isHeld()) return send(...args);
    if (request.sync) throw new DOMException('The visitor has not agreed to this request.', 'NetworkError');
    request.cancel?.();
    request.cancel = waiting.add({ isHeld, go: () => send(...args) });
  });

  patchMethod(prototype, 'abort', (xhr, _args, abort) => {
    opened.get(xhr)?.cancel?.();
    abort();
  });
}
