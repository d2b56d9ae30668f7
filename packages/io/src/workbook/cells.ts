/** Letters of a column: 1 is A, 27 is AA. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** Number of a column from its letters: A is 1. Undefined when they are no column. */
export const columnNumber = (letters: string): number | undefined => {
  if (!/^[A-Za-z]{1,7}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
};

/** A rectangle of cells; all ends are included and count from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Row and column of a reference such as `B3`; undefined when it is none. */
export const cellAt = (reference: string): { readonly row: number; readonly column: number } | undefined => {
  const parts = /^\$?([A-Za-z]{1,7})\$?([1-9]\d{0,9})$/.exec(reference);
  const column = columnNumber(parts?.[1] ?? '');
  return column === undefined ? undefined : { row: Number(parts?.[2]), column };
};

/** The rectangle of a reference such as `A1:B3`; undefined when it is none. */
export const rangeAt = (reference: string): CellRange | undefined => {
  const [from = '', to = from, ...more] = reference.split(':');
  const [start, end] = [cellAt(from), cellAt(to)];
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
};

/** A rectangle written as `A1:B3`, one cell as `A1`. */
export const rangeText = ({ top, left, bottom, right }: CellRange): string => {
  const start = `${columnLetters(left)}${top}`;
  const end = `${columnLetters(right)}${bottom}`;
  return start === end ? start : `${start}:${end}`;
};
