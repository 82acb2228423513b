import type { VendorSignal } from './vendor-signal.js';

type Pixel = ((...command: unknown[]) => void) & { queue?: unknown };

const page = window as Window & { fbq?: Pixel };

let granted = false;

/**
 * Consent of the Meta Pixel: revoked before `init`, on every page, then told for each decision.
 * Source: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel: VendorSignal = {
  start(decided) {
    granted = false;
    if (page.fbq) tell(page.fbq);
    else whenSet(page, 'fbq', tellFirst);
    if (decided) this.update(decided);
  },
  update(decided) {
    granted = decided('ad_storage');
    if (page.fbq) tell(page.fbq);
  },
};

const tell = (pixel: Pixel): void => pixel('consent', granted ? 'grant' : 'revoke');

/** Meta's snippet makes its function before the queue behind it: then the first command waits for the queue. */
function tellFirst(pixel: Pixel): void {
  try {
    tell(pixel);
  } catch {
    whenSet(pixel, 'queue', () => tell(pixel));
  }
}

/**
 * Hears when a property gets its value. Until then it reads as missing: Meta's snippet loads the pixel only where no `fbq`
 * is, so that a queue of ours in its place would keep the pixel away.
 */
function whenSet<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  use: (value: NonNullable<T[K]>) => void,
): void {
  Object.defineProperty(owner, name, {
    configurable: true,
    get: () => undefined,
    set(value: NonNullable<T[K]>) {
      Object.defineProperty(owner, name, { configurable: true, enumerable: true, writable: true, value });
      use(value);
    },
  });
}
