import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, qualityTable } from '../../src/index.js';
import { suppressions, withSums } from '../../src/quality-report/suppress.js';

/** Every table of whole numbers that has the shown cells, with hidden ones up to a bound. */
const candidates = (table: readonly (readonly number[])[], hidden: ReadonlySet<string>, most: number) => {
  const height = table.length - 1;
  const width = (table[0]?.length ?? 1) - 1;
  const places = Array.from(
    { length: height * width },
    (_, at) => [Math.floor(at / width), at % width] as const,
  );
  const found: number[][][] = [];
  const inner = table.slice(0, height).map((row) => row.slice(0, width));
  const fill = (at: number): void => {
    const place = places[at];
    if (place === undefined) {
      const whole = withSums(inner).map((row) => [...row]);
      const agrees = whole.every((row, r) =>
        row.every((cell, c) => hidden.has(`${r} ${c}`) || cell === table[r]?.[c]),
      );
      if (agrees) found.push(whole);
      return;
    }
    const [r, c] = place;
    const row = inner[r] as number[];
    if (!hidden.has(`${r} ${c}`)) {
      row[c] = table[r]?.[c] as number;
      fill(at + 1);
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      row[c] = value;
      fill(at + 1);
    }
  };
  fill(0);
  return found;
};

const inner = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(4), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('nothing small can be found by subtraction', () => {
  it('every hidden cell can have another value, by all tables that fit what is shown', () => {
    let hiddenSomething = 0;
    fc.assert(
      fc.property(inner, fc.integer({ min: 2, max: 4 }), (cells, leastCell) => {
        const table = withSums(cells);
        const why = suppressions(table, leastCell);
        for (const [r, row] of table.entries())
          for (const [c, cell] of row.entries())
            if (cell > 0 && cell < leastCell) expect(why.has(`${r} ${c}`)).toBe(true);
        if (why.size === 0) return;
        hiddenSomething += 1;
        const fitting = candidates(table, new Set(why.keys()), 6);
        for (const key of why.keys()) {
          const [r, c] = key.split(' ').map(Number) as [number, number];
          expect(new Set(fitting.map((one) => one[r]?.[c])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
    expect(hiddenSomething).toBeGreaterThan(50);
  });
});

const times = (count: number, row: string, column: string): readonly Observation[] =>
  Array.from({ length: count }, () => ({ row, column }));

describe('a table', () => {
  const seen = [
    ...times(20, '甲区', '正常'),
    ...times(3, '甲区', '需复查'),
    ...times(30, '乙区', '正常'),
    ...times(12, '乙区', '需复查'),
  ];

  it('hides the small cell and what would tell it, and says so', () => {
    const { table } = qualityTable(seen, { id: 't', leastCell: 5 });
    // 3 is small; its row and column need one more hidden cell each, and these again
    expect(table).toMatchObject({ rows: ['乙区', '甲区'], columns: ['正常', '需复查'] });
    expect(table?.cells[1]?.[1]).toBeNull();
    expect(table?.suppressed).toContainEqual({ row: '甲区', column: '需复查', why: 'small' });
    expect(table?.suppressed.filter(({ why }) => why === 'complementary')).toHaveLength(3);
  });

  it('shows everything at the least size and zeros always', () => {
    const whole = qualityTable(seen, { id: 't', leastCell: 3 }).table;
    expect(whole).toMatchObject({
      cells: [
        [30, 12],
        [20, 3],
      ],
      rowSums: [42, 23],
      columnSums: [50, 15],
      sum: 65,
      suppressed: [],
    });
    const zero = qualityTable([...times(9, 'a', 'x'), ...times(9, 'b', 'y')], {
      id: 't',
      leastCell: 5,
    }).table;
    expect(zero?.cells).toEqual([
      [9, 0],
      [0, 9],
    ]);
  });

  it('has no size of its own', () => {
    for (const leastCell of [0, 1, 1.5, Number.NaN])
      expect(qualityTable(seen, { id: 't', leastCell })).toMatchObject({
        table: null,
        issues: [{ pointer: '/leastCell' }],
      });
  });
});
