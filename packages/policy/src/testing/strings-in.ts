/** Every string inside a value, with the path that leads to it: `rights.access`. */
export function* stringsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    yield* stringsIn(item, path ? path + step : key);
  }
}
