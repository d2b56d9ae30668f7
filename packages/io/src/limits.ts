/** The grid of a spreadsheet program. */
export const gridLimits = { rows: 1_048_576, columns: 16_384, text: 32_767 } as const;

/** Bounds on what a file may make of itself; beyond them it is refused with `too-large`. */
export interface FileLimits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Bytes of one part of a workbook once inflated. */
  readonly part: number;
  /** Bytes of all parts that are read. */
  readonly parts: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Bytes of one row of a CSV file. */
  readonly row: number;
  /** Cells of one row of a CSV file. */
  readonly columns: number;
}

/** Limits that hold unless others are given. */
export const defaultLimits: FileLimits = {
  file: 256 * 1024 * 1024,
  part: 256 * 1024 * 1024,
  parts: 512 * 1024 * 1024,
  cells: 20_000_000,
  row: 4 * 1024 * 1024,
  columns: 16_384,
};
