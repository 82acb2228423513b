const fewEdits = 2;

/** The name that was probably meant: at most two letters away, and less than half of what was written. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const allowed = Math.min(fewEdits, Math.floor((written.length - 1) / 2));
  const found = [...names]
    .map((name) => ({ name, edits: editsBetween(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return found && found.edits <= allowed ? found.name : undefined;
}

/** How many letters must be added, removed or replaced (Levenshtein's distance). */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const edits = [row + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      edits.push(Math.min(replaced, (above[column] ?? 0) + 1, (edits[column - 1] ?? 0) + 1));
    }
    above = edits;
  }
  return above[b.length] ?? 0;
}
