/** The names of the cookies that this page sees, as they are written in the jar. One without a name has no place here. */
export const visibleCookies = (): string[] =>
  document.cookie.split('; ').flatMap((pair) => (pair.includes('=') ? pair.split('=', 1) : []));
