/**
 * SHA-256, in hex, of the canonical JSON of words (keys sorted). `fingerprint()` of the policy package gives the same for
 * the same words, so that whoever has the policy can check what a visitor saw.
 * @throws where the page is no secure context: browsers hash nothing there
 */
export async function textHash(words: unknown): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(words)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const canonicalJson = (words: unknown): string =>
  JSON.stringify(words, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
