import Cookies from 'js-cookie';
import { matchesGlob } from './glob.js';

/** Removes the cookies that fit a glob, over every path of this page and every parent domain. A script can't see on which of them a cookie stands. */
export function clearCookies(glob: string): string[] {
  const names = visibleCookies().filter((name) => matchesGlob(glob, name));
  for (const name of names) {
    for (const path of pathsOf(location.pathname)) {
      Cookies.remove(name, { path });
      for (const domain of domainsOf(location.hostname)) Cookies.remove(name, { path, domain });
    }
  }
  return names;
}

/** The names of the cookies that scripts on this page can see. */
export const visibleCookies = (): string[] => Object.keys(Cookies.get());

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
export function pathsOf(pathname: string): string[] {
  const steps = pathname.split('/').filter(Boolean);
  const paths = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return ['/', ...paths.flatMap((path) => [path, `${path}/`])];
}

/** `www.school.example.nl` → itself, `school.example.nl`, `example.nl`. An address of numbers has no parents. */
export function domainsOf(hostname: string): string[] {
  if (/^[\d.]+$|:/.test(hostname)) return [];
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
