/** More would take a visitor's time: each path is tried for each name on each domain. */
const pathsTried = 50;
const linksRead = 500;

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: every path on which a page there can see a cookie, and its own folder. */
export function pathsOf(pathname: string): string[] {
  const paths = ['/'];
  for (let end = pathname.indexOf('/', 1); end > 0; end = pathname.indexOf('/', end + 1))
    paths.push(pathname.slice(0, end), pathname.slice(0, end + 1));
  return pathname.endsWith('/') ? paths : [...paths, pathname, `${pathname}/`];
}

/** `www.school.example.nl` → itself, `school.example.nl`, `example.nl`. An address of numbers has no parents. */
export function domainsOf(hostname: string): string[] {
  if (/^[\d.]+$|:/.test(hostname)) return [];
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * Paths of the site on which a cookie may stand that this page can't see: those of its links, forms and resources and
 * the folders that they lie in, the shortest first, at most 50.
 */
export function knownPaths(): string[] {
  const addresses = [
    ...linkedAddresses(),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  const paths = new Set(addresses.flatMap(pathsOnThisSite));
  return [...paths].sort((a, b) => a.length - b.length).slice(0, pathsTried);
}

/** Attributes, not `document.links` or `form.action`: a field named `action` would stand in their place. */
function linkedAddresses(): string[] {
  const linking = document.querySelectorAll(
    'a[href],area[href],link[href],form[action],iframe[src],img[src]',
  );
  return [...linking]
    .slice(0, linksRead)
    .flatMap((element) =>
      ['href', 'action', 'src'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
    );
}

function pathsOnThisSite(address: string): string[] {
  if (!URL.canParse(address, document.baseURI)) return [];
  const { origin, pathname } = new URL(address, document.baseURI);
  return origin === location.origin ? pathsOf(pathname) : [];
}
