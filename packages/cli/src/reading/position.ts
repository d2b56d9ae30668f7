/** A place in a text for people: both count from 1, columns in characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset in UTF-16 units. */
export const positionOf = (text: string, offset: number): Position => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, column: [...text.slice(start, offset)].length + 1 };
};
