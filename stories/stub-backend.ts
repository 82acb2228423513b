/** How the stubbed backend takes a form: stores it, or can't be reached. */
export type Answer = 'stored' | 'unreachable';

/**
 * Answers what forms send, in the page itself; every other request goes its way.
 * @returns a function that brings the real `fetch` back
 */
export function stubBackend(answer: Answer): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!address.pathname.startsWith('/v1/forms/')) return real(input, init);
    if (address.pathname.endsWith('/token')) return Response.json({ token: 'of-the-story' });
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    return Response.json({ id: '01-story' }, { status: 201 });
  };
  return () => {
    globalThis.fetch = real;
  };
}
