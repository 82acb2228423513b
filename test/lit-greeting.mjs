/**
 * Whether a line of a test's console is worth showing: Lit says once a page that it is in development mode, and that
 * isn't. Its other warnings are.
 * @param {string} line
 */
export const isWorthReading = (line) => !line.includes('Lit is in dev mode');
