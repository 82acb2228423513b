/** Scripts wait at most this long for one of their own service that hangs, in milliseconds. */
const limit = 5000;

/** Runs the elements of one service in document order; services never wait for each other (CB-23). */
export class ServiceQueue {
  readonly #waiting: (() => Promise<void> | void)[] = [];
  #running = false;

  /** Runs the step at once when nothing of the service is still loading, else after it. */
  add(step: () => Promise<void> | void): void {
    this.#waiting.push(step);
    if (!this.#running) this.#run();
  }

  #run(): void {
    for (let step = this.#waiting.shift(); step; step = this.#waiting.shift()) {
      const pending = step();
      if (!pending) continue;
      this.#running = true;
      void Promise.race([pending, elapsed(limit)]).then(() => {
        this.#running = false;
        this.#run();
      });
      return;
    }
  }
}

const elapsed = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
