import { ending } from './one-test.js';

/** A request to the stubbed backend, read. */
export interface Post {
  readonly url: string;
  readonly key: string | null;
  readonly request: Request;
  readonly body: Readonly<Record<string, unknown>>;
  /** What waited in localStorage when it was sent. */
  readonly waiting: readonly { readonly key: string }[];
}

/** What waits in localStorage. */
export const waitingRecords = (): { readonly key: string }[] =>
  JSON.parse(localStorage.getItem('konekto_records') ?? '[]') as { readonly key: string }[];

/** A status to answer with; `down` for a backend that can't be reached. */
export type Answer = number | 'down';

/** Answers what is posted for the length of one test, and notes it. `answer` may be changed on the way. */
export class Backend {
  answer: Answer = 202;
  readonly posts: Post[] = [];

  constructor() {
    const { fetch } = window;
    window.fetch = (input, init) => this.#take(new Request(input, init));
    ending(() => {
      window.fetch = fetch;
      localStorage.removeItem('konekto_records');
    });
  }

  /** The posts of records. */
  get records(): readonly Post[] {
    return this.posts.filter(({ url }) => url.endsWith('/v1/consents'));
  }

  /** The rows that a backend would hold: one for each key. */
  get rows(): ReadonlyMap<string | null, Post['body']> {
    return new Map(this.records.map(({ key, body }) => [key, body]));
  }

  async #take(request: Request): Promise<Response> {
    const waiting = waitingRecords();
    const body = (await request.clone().json()) as Post['body'];
    const { answer } = this;
    if (answer === 'down') throw new TypeError('Failed to fetch');
    this.posts.push({
      url: request.url,
      key: request.headers.get('idempotency-key'),
      request,
      body,
      waiting,
    });
    return new Response(null, { status: answer });
  }
}
