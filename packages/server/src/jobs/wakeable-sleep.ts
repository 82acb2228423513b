/** A pause that can be cut short; a wake that comes before the pause counts for it. */
export class WakeableSleep {
  #awake = false;
  #resolve: (() => void) | undefined;

  /** Resolves after the time, or at once when woken. */
  async for(ms: number): Promise<void> {
    if (!this.#awake) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#resolve = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#awake = false;
    this.#resolve = undefined;
  }

  /** Ends the pause. */
  wake(): void {
    this.#awake = true;
    this.#resolve?.();
  }
}
