import { cookieName } from './cookie-name.js';
import { daysKept } from './days-kept.js';

/** The cookies that this page sees, as one text; empty where the browser denies them, as in a sandbox: it throws then. */
export function visibleJar(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

/**
 * The one cookie that we keep, and only after a choice (SEC-06). Its value needs no encoding, so that the platform's own
 * way of writing it does.
 */
export class ConsentCookie {
  /** @param domain parent domain whose subdomains share the decision; a page elsewhere keeps its own */
  constructor(private readonly domain: string | undefined) {}

  read(): string | undefined {
    return visibleJar()
      .split('; ')
      .find((pair) => pair.startsWith(`${cookieName}=`))
      ?.slice(cookieName.length + 1);
  }

  /** Where the page may store nothing, the decision lasts as long as the page. */
  write(value: string): void {
    const { domain } = this;
    const { hostname, protocol } = location;
    const shared = domain && `.${hostname}`.endsWith(`.${domain}`) ? `; domain=${domain}` : '';
    const secure = protocol === 'https:' ? '; secure' : '';
    try {
      document.cookie = `${cookieName}=${value}; path=/; max-age=${daysKept * 86_400}; samesite=lax${shared}${secure}`;
    } catch {
      // Denied: nothing is remembered, and the page works on.
    }
  }
}
