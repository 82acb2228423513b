/** Service → its purpose, as test/gates/policy.yaml declares them. */
export const purposeOf: Readonly<Record<string, string>> = {
  counter: 'analytics',
  meter: 'analytics',
  pixel: 'marketing',
  player: 'media',
  visits: 'analytics',
};

export const purposes = ['analytics', 'marketing', 'media'] as const;
export const services: readonly string[] = Object.keys(purposeOf);

/** The service that needs no consent. */
const exempt = 'visits';

/** A decision as a page or a visitor takes it. */
export type Decision =
  | { readonly how: 'accept' | 'reject' | 'withdraw' }
  | { readonly how: 'save'; readonly choices: Readonly<Record<string, boolean>> };

/** What the contract with a page says that is allowed after decisions: told again here, in its own words. */
export class ConsentModel {
  readonly #purposes = new Map<string, boolean>();
  readonly #services = new Map<string, boolean>();

  /** Whether the visitor has decided. */
  get decided(): boolean {
    return this.#purposes.size > 0;
  }

  decide(decision: Decision): void {
    const choices = decision.how === 'save' ? decision.choices : allOf(decision.how === 'accept');
    for (const [service, purpose] of Object.entries(purposeOf)) {
      const kept = this.#services.get(service) ?? false;
      this.#services.set(service, choices[service] ?? choices[purpose] ?? kept);
    }
    for (const purpose of purposes)
      this.#purposes.set(purpose, choices[purpose] ?? this.#purposes.get(purpose) ?? false);
  }

  /** Whether a purpose or a service may run; what nobody declared may not. */
  allows(id: string): boolean {
    if (id === 'necessary' || id === exempt) return true;
    return this.#services.get(id) ?? this.#purposes.get(id) ?? false;
  }
}

const allOf = (value: boolean): Record<string, boolean> =>
  Object.fromEntries(purposes.map((purpose) => [purpose, value]));
