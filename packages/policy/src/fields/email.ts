/** An e-mail address that mail can be sent to: permissive, international domains included; undefined when it is none. */
export function readEmail(typed: string): string | undefined {
  const address = typed.trim();
  const fits =
    /^[^\s\p{Cc}@,;:<>()[\]"\\]{1,64}@[^\s\p{Cc}@,;:<>()[\]"\\.]+(\.[^\s\p{Cc}@,;:<>()[\]"\\.]+)+$/u.test(
      address,
    );
  return fits && address.length <= 254 ? address : undefined;
}
