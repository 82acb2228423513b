/** Takes commands of these names out of a queue that a vendor has not read yet. The queue itself stays: pages hold on to it. */
export function takeBack(queue: ArrayLike<unknown>[], names: readonly unknown[]): void {
  queue.splice(0, queue.length, ...queue.filter((command) => !names.includes(command[0])));
}
