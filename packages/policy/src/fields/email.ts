/** An e-mail address that mail can be sent to: permissive, international domains included; undefined when it is none. */
export function readEmail(typed: string): string | undefined {
  const address = typed.trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const fits = at > 0 && local.length <= 64 && address.length <= 254;
  const domainFits = /^[^\s\p{Cc}@.,;:<>()[\]"\\]+(\.[^\s\p{Cc}@.,;:<>()[\]"\\]+)+$/u.test(domain);
  return fits && domainFits && /^[^\s\p{Cc}@,;:<>()[\]"\\]+$/u.test(local) ? address : undefined;
}
