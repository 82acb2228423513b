/** A form's body, sorted by what its keys are: `_…` is about the request, `consent-…` a consent, the rest answers. */
export interface BodyParts {
  readonly meta: Record<string, unknown>;
  readonly consents: Record<string, unknown>;
  readonly answers: Record<string, unknown>;
}

/** Sorts the keys of a body; one that is no object has none. */
export function bodyParts(body: unknown): BodyParts {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const of = (test: (key: string) => boolean) => Object.fromEntries(entries.filter(([key]) => test(key)));
  return {
    meta: of(isMeta),
    consents: of(isConsent),
    answers: of((key) => !isMeta(key) && !isConsent(key)),
  };
}

const isMeta = (key: string): boolean => key.startsWith('_');
const isConsent = (key: string): boolean => key.startsWith('consent-');
