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
  answer: () => Promise<Response> = async () => Response.json({ id: '01' }, { status: 201 });

  constructor() {
    const { fetch } = window;
    window.fetch = (address, init) => this.#take(new Request(address, init));
    ending(() => (window.fetch = fetch));
  }

  async #take(request: Request): Promise<Response> {
    const { url, headers } = request;
    const body = (await request.json()) as SentForm['body'];
    const [key, contentType] = [headers.get('idempotency-key'), headers.get('content-type')];
    this.sent.push({ address: url, key, contentType, body });
    return this.answer();
  }
}
