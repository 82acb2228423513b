/** Asks again and again until the answer is neither false nor undefined; fails after five seconds. */
export async function waitFor<Value>(
  ask: () => Value | Promise<Value>,
  ms = 5_000,
): Promise<Exclude<Value, false | undefined>> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer as Exclude<Value, false | undefined>;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
