/** An error of ours as a log may hold it: what kind and where, never its message, which may repeat what somebody sent. */
export function describeFault(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { error: error.name, ...(code && { code }), at: at.slice(0, 8).map((line) => line.trim()) };
}
