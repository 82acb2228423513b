import { ending } from './site.js';

/** A form's request as it left the page. */
export interface SentForm {
  readonly address: string;
  readonly key: string | null;
  readonly contentType: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Takes what forms send, for the length of one test. It stores until told otherwise. */
export class FormBackend {
  readonly sent: SentForm[] = [];
  readonly tokensAsked: string[] = [];
  answer: () => Promise<Response> = stored;
  token: () => Promise<Response> = async () => Response.json({ token: `token-${this.tokensAsked.length}` });

  constructor() {
    const { fetch } = window;
    window.fetch = (address, init) => this.#take(new Request(address, init));
    ending(() => (window.fetch = fetch));
  }

  /** Refuses the token of the next forms, and gives another with a pause in seconds. */
  refuseToken(token: string, pause: number, times = 1): void {
    this.answer = async () => {
      times -= 1;
      if (times === 0) this.answer = stored;
      const headers = { 'retry-after': String(pause) };
      return Response.json({ error: 'form-token', token }, { status: 403, headers });
    };
  }

  async #take(request: Request): Promise<Response> {
    const { url, headers } = request;
    if (request.method === 'GET') {
      this.tokensAsked.push(url);
      return this.token();
    }
    const body = (await request.json()) as SentForm['body'];
    const [key, contentType] = [headers.get('idempotency-key'), headers.get('content-type')];
    this.sent.push({ address: url, key, contentType, body });
    return this.answer();
  }
}

const stored = async (): Promise<Response> => Response.json({ id: '01' }, { status: 201 });
