import type { Choices, ConsentState } from '@konekto/consent';
import type { ChoicePurpose } from '@konekto/policy/browser';

/** How a purpose stands when its services may differ. */
export type PurposeValue = boolean | 'mixed';

/** What a visitor has switched on and off but not saved yet. Immutable: every change gives a new draft. */
export class ChoicesDraft {
  private constructor(
    private readonly purposes: readonly ChoicePurpose[],
    private readonly services: Choices,
    private readonly bare: Choices,
  ) {}

  /** Starts from what was decided; what was never decided is off (CB-06). */
  static from(purposes: readonly ChoicePurpose[], state: ConsentState): ChoicesDraft {
    return new ChoicesDraft(purposes, state.services, state.purposes);
  }

  valueOfService = (id: string): boolean => this.services[id] ?? false;

  valueOfPurpose({ id, services }: ChoicePurpose): PurposeValue {
    if (services.length === 0) return this.bare[id] ?? false;
    const on = services.filter((service) => this.valueOfService(service.id)).length;
    return on === 0 ? false : on === services.length || 'mixed';
  }

  /** A purpose switches all its services. */
  withPurpose({ id, services }: ChoicePurpose, value: boolean): ChoicesDraft {
    const switched = Object.fromEntries(services.map((service) => [service.id, value]));
    return new ChoicesDraft(this.purposes, { ...this.services, ...switched }, { ...this.bare, [id]: value });
  }

  withService(id: string, value: boolean): ChoicesDraft {
    return new ChoicesDraft(this.purposes, { ...this.services, [id]: value }, this.bare);
  }

  /** As it is saved: a purpose is agreed to only when all its services are, so that a later service isn't slipped in. */
  get choices(): Choices {
    const asked = this.purposes.filter(({ necessary }) => !necessary);
    return Object.fromEntries(
      asked.flatMap((purpose) => [
        [purpose.id, this.valueOfPurpose(purpose) === true],
        ...purpose.services.map(({ id }) => [id, this.valueOfService(id)] as const),
      ]),
    );
  }
}
