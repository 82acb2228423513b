import Cookies from 'js-cookie';
import { daysKept } from './codec.js';

const name = 'konekto_consent';

/** The one cookie that we keep, and only after a choice (SEC-06). */
export class ConsentCookie {
  /** @param domain parent domain whose subdomains share the decision; a page elsewhere keeps its own */
  constructor(private readonly domain: string | undefined) {}

  read(): string | undefined {
    return Cookies.get(name);
  }

  write(value: string): void {
    const { domain } = this;
    Cookies.set(name, value, {
      expires: daysKept,
      path: '/',
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      ...(domain && `.${location.hostname}`.endsWith(`.${domain}`) && { domain }),
    });
  }
}
