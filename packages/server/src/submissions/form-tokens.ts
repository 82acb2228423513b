import { createHmac, timingSafeEqual } from 'node:crypto';

/** Why a form's token is refused, what to send instead, and how long to wait before that. */
export interface TokenRefusal {
  readonly reason: 'missing' | 'forged' | 'expired' | 'early';
  readonly token: string;
  readonly waitSeconds: number;
}

const lifeMs = 86_400_000;

/**
 * Signed marks of the time at which somebody began with a form. One that comes back sooner than a person can fill in a
 * form, or none, is refused; with each refusal comes a token to go on with, so that nobody loses what was typed.
 *
 * It stops programs that post to every form they find: those that post a form without reading its page, that replay a
 * post of days ago, or that fill in a page within a moment. It does not stop a program written for this server, which
 * can ask for a token and wait as a browser does, nor one token that is used many times in a day: the rate limit
 * bounds those. A form that a site keeps as a file can hold no token: without JavaScript it is taken from the site's own
 * pages, by what the browser says of where it stood. A token says nothing about who asked for it: it holds a time, and no cookie or address goes with it.
 */
export class FormTokens {
  readonly #secret: string;
  readonly #minimumMs: number;

  /** With a minimum of no seconds no token is asked for. */
  constructor(secret: string, minimumSeconds: number) {
    this.#secret = secret;
    this.#minimumMs = minimumSeconds * 1_000;
  }

  /** A token for one form, as of now. */
  issue(form: string): string {
    const time = Date.now().toString(36);
    return `${time}.${this.#sign(form, time)}`;
  }

  /** Why a token does not do; undefined when it does. */
  refusalOf(form: string, token: string | undefined): TokenRefusal | undefined {
    if (this.#minimumMs === 0) return undefined;
    const [time = '', signature = ''] = token?.split('.') ?? [];
    if (!token) return this.#renewed(form, 'missing');
    if (!isSame(signature, this.#sign(form, time))) return this.#renewed(form, 'forged');
    const age = Date.now() - Number.parseInt(time, 36);
    if (age > lifeMs) return this.#renewed(form, 'expired');
    if (age >= this.#minimumMs) return undefined;
    return { reason: 'early', token, waitSeconds: Math.ceil((this.#minimumMs - age) / 1_000) };
  }

  #renewed(form: string, reason: TokenRefusal['reason']): TokenRefusal {
    return { reason, token: this.issue(form), waitSeconds: Math.ceil(this.#minimumMs / 1_000) };
  }

  #sign(form: string, time: string): string {
    return createHmac('sha256', this.#secret).update(`form-token ${form} ${time}`).digest('base64url');
  }
}

/** Takes equally long for every signature of the right length. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
