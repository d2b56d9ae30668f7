/** Delimiters that are told from the heading. */
export const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a text, from its first line that is not blank: the candidate that occurs most outside of quotes; a
 * comma when none does. A first line `sep=;`, as spreadsheet programs write it, says so itself.
 */
export const delimiterOf = (start: string): { readonly delimiter: string; readonly declared: boolean } => {
  const declared = /^\ufeff?sep=(.)\r?(?:\n|$)/iu.exec(start)?.[1];
  if (declared !== undefined) return { delimiter: declared, declared: true };
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let some = false;
  for (const letter of start) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === '\n' || letter === '\r')) {
      if (some) break;
      continue;
    }
    if (letter.trim() !== '') some = true;
    const count = counts.get(letter);
    if (!quoted && count !== undefined) counts.set(letter, count + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return { delimiter: best === undefined || best[1] === 0 ? ',' : best[0], declared: false };
};
