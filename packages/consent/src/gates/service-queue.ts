import type { ProblemListener } from './problem.js';

/** Scripts wait this long for one of their own service that hangs, in milliseconds. */
const defaultLimit = 5000;

/** Something that runs in its turn. */
export interface Step {
  readonly element: HTMLElement;
  /** Whether what follows waits for it. */
  readonly holdsNext: boolean;
  /** Starts it. Rejects when it fails. */
  run(): Promise<void> | void;
}

/** Runs the elements of one service in document order; services never wait for each other (CB-23). */
export class ServiceQueue {
  readonly #waiting: Step[] = [];
  #running = false;

  constructor(
    private readonly limit = defaultLimit,
    private readonly onProblem: ProblemListener = () => undefined,
  ) {}

  /** Runs the step at once when nothing of the service is still loading, else after it. */
  add(step: Step): void {
    this.#waiting.push(step);
    if (!this.#running) this.#run();
  }

  #run(): void {
    for (let step = this.#waiting.shift(); step; step = this.#waiting.shift()) {
      const pending = step.run();
      if (!pending) continue;
      const over = this.#follow(pending, step.element);
      if (!step.holdsNext) continue;
      this.#running = true;
      void over.then(() => {
        this.#running = false;
        this.#run();
      });
      return;
    }
  }

  /** Resolves when a script has run, failed or hung too long; tells of the latter two. */
  async #follow(pending: Promise<void>, element: HTMLElement): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'script-timeout'>((resolve) => {
      timer = setTimeout(() => resolve('script-timeout'), this.limit);
    });
    const failed = pending.then(
      () => undefined,
      () => 'script-failed' as const,
    );
    const code = await Promise.race([failed, late]);
    clearTimeout(timer);
    if (code) this.onProblem({ code, element, found: this.limit });
  }
}
