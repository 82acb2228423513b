import type { Statement } from '../compile/compiled.js';

/** What search engines read of a statement: a page, its language and version, and whose it is (PV-12, schema.org). */
export function linkedData({ title, language, version, organisation }: Statement, url: string): string {
  const { name, address, email, phone } = organisation;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name: title,
    inLanguage: language,
    version,
    publisher: { '@type': 'Organization', name, address, email, telephone: phone },
  };
  // No text of the document may end the script element that it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
