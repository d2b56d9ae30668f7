const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide and full-width blocks, and pictures that terminals draw two cells wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]+$/u;
const ascii = /^[ -~]*$/;
// each of these is a grapheme of its own, whatever stands beside it: no marks, no joiners, no pictures
const plain = /^[ -~\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;

const graphemeWidth = (grapheme: string): number =>
  invisible.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1;

/** Cells that a text takes in a terminal: a Chinese character takes two. */
export const widthOf = (text: string): number => {
  if (ascii.test(text)) return text.length;
  let width = 0;
  if (plain.test(text)) {
    for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) > 0x7e ? 2 : 1;
    return width;
  }
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
};

/** The text cut to a number of cells, with an ellipsis when it was longer. */
export const fit = (text: string, cells: number): string => {
  if (widthOf(text) <= cells) return text;
  let width = 0;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    width += graphemeWidth(segment);
    if (width > cells - 1) break;
    kept += segment;
  }
  return `${kept}…`;
};

/** The text filled with spaces to a number of cells. */
export const pad = (text: string, cells: number, side: 'left' | 'right' = 'left'): string => {
  const gap = ' '.repeat(Math.max(0, cells - widthOf(text)));
  return side === 'left' ? text + gap : gap + text;
};

/** A text of a stranger as one harmless line: no control characters, no terminal escapes, no turned direction. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]+/gu, ' ').trim();

// a bracket stays with what it encloses, a mark with what it follows
const breakable = /[〔《（“]*(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[〕》），。；：、！？”),.;:]*|\s+/gu;

/** Breaks a text into lines of a number of cells: between words, and between Chinese characters. */
export const wrap = (text: string, cells: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(breakable) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(part.trimEnd()) > cells) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line.trimEnd()];
};
