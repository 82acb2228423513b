const signals = ['SIGTERM', 'SIGINT'] as const;

/** Calls `close` at the first SIGTERM or SIGINT; a second one ends the process at once. Returns a `close` that listens no more. */
export function stopOnSignals(close: () => Promise<void>): () => Promise<void> {
  const forget = () => signals.forEach((signal) => process.off(signal, stop));
  const stop = () => void stopListening();
  const stopListening = () => {
    forget();
    return close();
  };
  signals.forEach((signal) => process.on(signal, stop));
  return stopListening;
}
