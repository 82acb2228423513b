import type { Condition } from './condition.js';
import type { ProblemListener } from './problem.js';
import { ServiceQueue } from './service-queue.js';

/** One queue for each service, and one for the scripts of a condition that names none. */
export class ServiceQueues {
  readonly #queues = new Map<string, ServiceQueue>();

  constructor(
    private readonly limit: number | undefined,
    private readonly onProblem: ProblemListener,
  ) {}

  of({ service, granted, refused }: Condition): ServiceQueue {
    const key = service ?? [...granted, ...refused].join(' ');
    const queue = this.#queues.get(key) ?? new ServiceQueue(this.limit, this.onProblem);
    this.#queues.set(key, queue);
    return queue;
  }
}
