import type { InjectOptions } from 'fastify';

/** A contact form as a script sends it. */
export const contact = { name: 'Jo Vos', email: 'jo@example.com', message: 'Hallo' } as const;

/** A JSON post. */
export const postJson = (
  url: string,
  payload: unknown,
  headers: Readonly<Record<string, string>> = {},
): InjectOptions => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json', ...headers },
  payload: JSON.stringify(payload),
});

/** A post by a browser without JavaScript. */
export const postForm = (
  url: string,
  values: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): InjectOptions => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  payload: new URLSearchParams(values).toString(),
});

/** The hidden inputs of a page's form, as a browser would send them back. */
export function hiddenInputs(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}
