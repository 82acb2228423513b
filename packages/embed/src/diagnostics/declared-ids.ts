import type { GateTable } from '@konekto/policy';

/** The ids of the purposes and services of the page's policy; none while there is no policy. */
export const declaredIds = (): string[] => {
  const table = gatesOfPage();
  return table ? ['necessary', ...[...table.purposes, ...table.services].map(({ id }) => id)] : [];
};

/**
 * Asks for the site as elements do. Their event's class stands in the chunk that holds Lit, which is not worth loading
 * for a warning: the question is written out.
 */
function gatesOfPage(): GateTable | undefined {
  let gates: GateTable | undefined;
  const answer = (site: { readonly gates: GateTable }): void => void (gates = site.gates);
  document.dispatchEvent(Object.assign(new Event('konekto-site-request'), { answer }));
  return gates;
}
