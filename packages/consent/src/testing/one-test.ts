const ends: (() => void)[] = [];

/** Does something after the test that runs now. */
export function ending(end: () => void): void {
  ends.push(end);
}

/** Puts markup in the page for the length of one test. Scripts in it do not run by themselves. */
export function place(markup: string): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  ending(() => container.remove());
  return container;
}

/** The names of the cookies that this page sees. */
export const cookieNames = (): string[] =>
  document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []);

/** Listens on the document for the length of one test. */
export function heard<E extends keyof GlobalEventHandlersEventMap>(
  type: E,
): GlobalEventHandlersEventMap[E][] {
  const events: GlobalEventHandlersEventMap[E][] = [];
  const listen = (event: GlobalEventHandlersEventMap[E]): void => void events.push(event);
  document.addEventListener(type, listen);
  ending(() => document.removeEventListener(type, listen));
  return events;
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
  for (const name of cookieNames()) document.cookie = `${name}=; path=/; max-age=0`;
});
