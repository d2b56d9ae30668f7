/** Text as it is matched: compatibility forms (full width among them) folded, case folded. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Code points of a text. */
export const textLength = (text: string): number => {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
};

/**
 * Whether a text matches a pattern in which `*` stands for any characters and `?` for one code point. Both are folded
 * first. Each `*` is settled by its first match, so the time is bounded by the product of both lengths.
 */
export const matchesPattern = (text: string, pattern: string): boolean => {
  const t = [...foldText(text)];
  const p = [...foldText(pattern)];
  let at = 0;
  let of = 0;
  let star = -1;
  let resume = 0;
  while (at < t.length) {
    if (of < p.length && p[of] === '*') {
      star = of;
      resume = at;
      of += 1;
    } else if (of < p.length && (p[of] === '?' || p[of] === t[at])) {
      at += 1;
      of += 1;
    } else if (star >= 0) {
      of = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }
  while (of < p.length && p[of] === '*') of += 1;
  return of === p.length;
};
