/** A mistake that a schema found in a request. */
export interface Mistake {
  /** Zod's code for it. */
  readonly code: string;
  /** The declared key that it is about. */
  readonly key: string | undefined;
  readonly message: string;
}

/** Says what is wrong with a request without repeating what was sent: unknown keys are not named, the declared ones are. */
export function describeMistake({ code, key, message }: Mistake, declared: readonly string[] = []): string {
  const where = key ? `${key}: ` : '';
  if (code !== 'unrecognized_keys') return `${where}${message}`;
  const known = declared.length > 0 ? ` Declared: ${declared.join(', ')}.` : '';
  return `${where}there is a key that is not declared.${known}`;
}
