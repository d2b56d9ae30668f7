/** A table with its margins: the last row and the last column hold the sums. */
export type Table = readonly (readonly number[])[];

/** Why a cell is not shown: it is small, or a small one could be found from it. */
export type Suppression = 'small' | 'complementary';

type Place = readonly [row: number, column: number];

/** Inner cells with their sums in a last row and column. */
export const withSums = (inner: Table): Table => {
  const rows = inner.map((row) => [...row, row.reduce((sum, cell) => sum + cell, 0)]);
  const width = (inner[0]?.length ?? 0) + 1;
  const sums = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column] as number), 0),
  );
  return [...rows, sums];
};

/**
 * Whether a reader of the other cells can not tell the value of a hidden one. With the sums of a margin counted
 * negative, every row and column of the whole table adds up to 0; so a hidden cell can have another value exactly when
 * other hidden cells can make up for it along a way back to it, none of them falling below 0.
 */
const isProtected = (table: Table, hidden: ReadonlySet<string>, [row, column]: Place): boolean => {
  const lastRow = table.length - 1;
  const lastColumn = (table[0]?.length ?? 1) - 1;
  const isSum = (r: number, c: number): boolean => (r === lastRow) !== (c === lastColumn);
  const value = (r: number, c: number): number => table[r]?.[c] as number;
  // signed values: sums of a margin are negative, so what lowers them raises the count
  const canRise = (r: number, c: number): boolean => !isSum(r, c) || value(r, c) > 0;
  const canFall = (r: number, c: number): boolean => isSum(r, c) || value(r, c) > 0;
  const isFree = (r: number, c: number): boolean => hidden.has(`${r} ${c}`) && !(r === row && c === column);

  /** Whether rows and columns can be walked from the column of the cell back to its row. */
  const returns = (down: typeof canRise, up: typeof canRise): boolean => {
    const rows = new Set<number>();
    const columns = new Set([column]);
    for (const c of columns) {
      for (let r = 0; r <= lastRow; r += 1) {
        if (rows.has(r) || !isFree(r, c) || !down(r, c)) continue;
        if (r === row) return true;
        rows.add(r);
        for (let next = 0; next <= lastColumn; next += 1)
          if (isFree(r, next) && up(r, next)) columns.add(next);
      }
    }
    return false;
  };
  const rises = canRise(row, column) && returns(canFall, canRise);
  return rises || (canFall(row, column) && returns(canRise, canFall));
};

/** The cheapest three cells that make a rectangle with a cell; cells that are hidden already cost nothing. */
const rectangle = (
  table: Table,
  hidden: ReadonlySet<string>,
  [row, column]: Place,
): readonly Place[] | undefined => {
  let best: readonly Place[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let r = 0; r < table.length; r += 1) {
    for (let c = 0; c < (table[0]?.length ?? 0); c += 1) {
      if (r === row || c === column) continue;
      const places: readonly Place[] = [
        [row, c],
        [r, column],
        [r, c],
      ];
      const values = places.map(([y, x]) => table[y]?.[x] as number);
      if (values.some((cell) => cell === 0)) continue;
      const open = places.filter(([y, x]) => !hidden.has(`${y} ${x}`));
      if (open.length === 0) continue;
      const cost = open.reduce((sum, [y, x]) => sum + (table[y]?.[x] as number), 0);
      if (cost < least) [best, least] = [places, cost];
    }
  }
  return best;
};

/**
 * The cells of a table with sums that may not be shown, so that no count from 1 to below `leastCell` can be read or
 * found by adding and subtracting. Zero is shown: it says of nobody anything. Keys are `row column`.
 */
export const suppressions = (table: Table, leastCell: number): ReadonlyMap<string, Suppression> => {
  const why = new Map<string, Suppression>();
  const all = table.flatMap((row, r) => row.map((cell, c): readonly [Place, number] => [[r, c], cell]));
  for (const [[r, c], cell] of all) if (cell > 0 && cell < leastCell) why.set(`${r} ${c}`, 'small');
  const hidden = (): ReadonlySet<string> => new Set(why.keys());
  for (;;) {
    const open = all.find(([[r, c]]) => why.has(`${r} ${c}`) && !isProtected(table, hidden(), [r, c]));
    if (open === undefined) return why;
    const more = rectangle(table, hidden(), open[0]);
    const places = more ?? all.filter(([, cell]) => cell > 0).map(([place]) => place);
    const before = why.size;
    for (const [r, c] of places) if (!why.has(`${r} ${c}`)) why.set(`${r} ${c}`, 'complementary');
    if (why.size > before) continue;
    // what is left can only be kept by showing nothing
    for (const [[r, c]] of all) if (!why.has(`${r} ${c}`)) why.set(`${r} ${c}`, 'complementary');
    return why;
  }
};
