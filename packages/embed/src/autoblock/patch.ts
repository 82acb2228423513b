type Method = (...args: never[]) => unknown;

type MethodName<T> = { [K in keyof T]: T[K] extends Method ? K : never }[keyof T];

/** Puts a function around a method; it gets what the method was called on, with what, and the method itself. */
export function patchMethod<T extends object, K extends MethodName<T>, M extends Method & T[K]>(
  prototype: T,
  name: K,
  around: (self: T, args: Parameters<M>, original: (...args: Parameters<M>) => ReturnType<M>) => unknown,
): void {
  const original = prototype[name] as unknown as M;
  const replacement = {
    // A method of an object literal, as the original is one: it can't be called with `new` and has no `prototype`.
    [name](this: T, ...args: Parameters<M>): unknown {
      return around(this, args, (...own) => Reflect.apply(original, this, own) as ReturnType<M>);
    },
  }[name as string];
  Object.defineProperty(prototype, name, {
    value: replacement,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Puts functions around an accessor; each gets what it was called on, and the original. */
export function patchProperty<T extends object, K extends string & keyof T>(
  prototype: T,
  name: K,
  around: {
    get?(self: T, read: () => unknown): unknown;
    set(self: T, value: unknown, write: (value: unknown) => void): void;
  },
): void {
  const original = Object.getOwnPropertyDescriptor(prototype, name);
  if (!original?.set) return;
  const read = (self: T): unknown => original.get?.call(self);
  Object.defineProperty(prototype, name, {
    ...original,
    get(this: T) {
      return around.get ? around.get(this, () => read(this)) : read(this);
    },
    set(this: T, value: unknown) {
      around.set(this, value, (own) => original.set?.call(this, own));
    },
  });
}
