import { waitFor, within } from 'storybook/test';

/** Queries for what an element shows in its shadow root, as soon as it shows something. */
export async function withinShadow(canvas: HTMLElement, tag: string): Promise<ReturnType<typeof within>> {
  return waitFor(() => {
    const root = canvas.querySelector(tag)?.shadowRoot;
    if (!root?.firstElementChild) throw new Error(`<${tag}> shows nothing`);
    // The queries only use what a shadow root has in common with an element.
    return within(root as unknown as HTMLElement);
  });
}
