import { daysKept } from './days-kept.js';
import { cookieName } from './cookie-name.js';

/**
 * The one cookie that we keep, and only after a choice (SEC-06). Its value needs no encoding, so that the platform's own
 * way of writing it does.
 */
export class ConsentCookie {
  /** @param domain parent domain whose subdomains share the decision; a page elsewhere keeps its own */
  constructor(private readonly domain: string | undefined) {}

  read(): string | undefined {
    return document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${cookieName}=`))
      ?.slice(cookieName.length + 1);
  }

  write(value: string): void {
    const { domain } = this;
    const { hostname, protocol } = location;
    const shared = domain && `.${hostname}`.endsWith(`.${domain}`) ? `; domain=${domain}` : '';
    const secure = protocol === 'https:' ? '; secure' : '';
    document.cookie = `${cookieName}=${value}; path=/; max-age=${daysKept * 86_400}; samesite=lax${shared}${secure}`;
  }
}
