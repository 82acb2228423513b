/**
 * Loads data that `konekto build` wrote, without cookies.
 * @throws Error with the address and the status when it is not there, SyntaxError when it is something else
 */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
