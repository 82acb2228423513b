import type { GateTable } from '@konekto/policy';

/** What the policy declares, found by id or by the name that another consent tool gave it. */
export class Declared {
  readonly #ids = new Map<string, string>([['necessary', 'necessary']]);
  readonly #purposes = new Map<string, string>();

  constructor({ purposes, services }: GateTable) {
    for (const { id, aliases = [] } of [...purposes, ...services])
      for (const name of [id, ...aliases]) this.#ids.set(name, id);
    for (const { id, purpose } of services) this.#purposes.set(id, purpose);
  }

  /** The id that a name stands for; undefined when the policy does not know it. */
  idOf(name: string): string | undefined {
    return this.#ids.get(name);
  }

  /** The purpose of a service; undefined for what is no service. */
  purposeOf(service: string): string | undefined {
    return this.#purposes.get(service);
  }
}
