/** Something that goes out when it may. */
export interface WaitingRequest {
  isHeld(): boolean;
  go(): void;
}

/** What waits for the visitor, in the order in which it came. */
export class Waiting {
  readonly #requests = new Set<WaitingRequest>();

  /** @returns a function that takes it off the list */
  add(request: WaitingRequest): () => void {
    this.#requests.add(request);
    return () => void this.#requests.delete(request);
  }

  /** Lets go what may go now. */
  release(): void {
    for (const request of this.#requests) {
      if (request.isHeld()) continue;
      this.#requests.delete(request);
      request.go();
    }
  }
}
