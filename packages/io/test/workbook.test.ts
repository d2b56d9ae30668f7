import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  type CellValue,
  columnLetters,
  columnNumber,
  readWorkbook,
  type SheetToWrite,
  type Workbook,
  writeWorkbook,
} from '../src/index.js';
import { handBook } from './support/book.js';

const opened = (bytes: Uint8Array): Workbook => {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.workbook;
};

/** Kind and text of each cell by its place. */
const cellsOf = (book: Workbook, sheet = 0): { readonly [place: string]: string } =>
  Object.fromEntries(
    [...(book.sheets[sheet]?.rows() ?? [])].flatMap(({ cells }) =>
      cells.map(({ row, column, kind, text }) => [`${columnLetters(column)}${row}`, `${kind} ${text}`]),
    ),
  );

const sheet = (rows: readonly (readonly CellValue[])[], width = rows[0]?.length ?? 0): SheetToWrite => ({
  name: '机构',
  columns: Array.from({ length: width }, (_, at) => ({ header: `h${at}` })),
  rows,
});

describe('a workbook that we write', () => {
  it('is read by an independent reader as it was meant', async () => {
    const bytes = await writeWorkbook([
      sheet([
        ['南京市', 5.25, true, null],
        ['=1+1', 0, false, '2026-11-24'],
      ]),
    ]);
    expect(await readExcelFile(Buffer.from(bytes))).toEqual([
      {
        sheet: '机构',
        data: [
          ['h0', 'h1', 'h2', 'h3'],
          ['南京市', 5.25, true, null],
          ['=1+1', 0, false, '2026-11-24'],
        ],
      },
    ]);
  });

  it('runs no text as a formula', async () => {
    const bytes = await writeWorkbook([
      sheet([['=HYPERLINK("http://x")'], ['+1'], ['-1'], ['@x'], ['\t=1']]),
    ]);
    const book = await readXlsx(bytes);
    expect([...(book.sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual(
      [],
    );
    expect(Object.values(cellsOf(opened(bytes))).slice(1)).toEqual([
      'text =HYPERLINK("http://x")',
      'text +1',
      'text -1',
      'text @x',
      'text \t=1',
    ]);
  });

  it('has its notes, drop-downs, checks and frozen heading', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `选项${at}`);
    const bytes = await writeWorkbook([
      {
        name: 'a',
        checkedRows: 10,
        columns: [
          { header: '种类', note: '选一个', list: ['甲', '乙'] },
          { header: '长', list: long },
          { header: '顿', list: ['甲, 乙'], open: true },
          { header: '人数', check: { kind: 'whole', min: 0 } },
          { header: '比例', check: { kind: 'number', min: 0, max: 100 } },
        ],
      },
    ]);
    const [first, lists] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(first?.freezePane).toEqual({ rows: 1 });
    expect(first?.cells?.get('0,0')?.comment?.text).toBe('选一个');
    expect(
      first?.dataValidations?.map(({ range, type, values, formula1, formula2, operator, errorStyle }) =>
        [
          range,
          type,
          values?.join('|') ?? '',
          operator ?? '',
          formula1 ?? '',
          formula2 ?? '',
          errorStyle,
        ].join(' '),
      ),
    ).toEqual([
      'A2:A11 list 甲|乙    stop',
      "B2:B11 list   'tuoyu-lists'!$A$1:$A$60  stop",
      "C2:C11 list   'tuoyu-lists'!$B$1:$B$1  warning",
      'D2:D11 whole  greaterThanOrEqual 0  stop',
      'E2:E11 decimal  between 0 100 stop',
    ]);
    expect(lists?.name).toBe('tuoyu-lists');
    expect(lists?.hidden).toBe(true);
    expect(lists?.rows[59]).toEqual(['选项59', null]);
  });

  it('comes back as it was, whatever its texts hold', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\ud800-\udfff]/u.test(text)),
      fc.string({
        unit: fc.constantFrom('_', 'x', '0', 'D', '5', 'F', '&', '<', '\r', '\n', '\0', '\t', ' ', '"'),
      }),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
        .map((n) => Number(n.toFixed(6))),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
        async (rows) => {
          const read = [...(opened(await writeWorkbook([sheet(rows, 3)])).sheets[0]?.rows() ?? [])].slice(1);
          const expected = rows.flatMap((row, at) => {
            const cells = row.flatMap((cell, column) =>
              cell === null || cell === ''
                ? []
                : [
                    {
                      row: at + 2,
                      column: column + 1,
                      kind: typeof cell === 'string' ? 'text' : typeof cell,
                      text:
                        typeof cell === 'boolean'
                          ? String(cell).toUpperCase()
                          : String(cell === 0 ? 0 : cell),
                      computed: false,
                    },
                  ],
            );
            return cells.length === 0 ? [] : [{ row: at + 2, hidden: false, cells }];
          });
          expect(read).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same for the same sheets', async () => {
    const once = await writeWorkbook([sheet([['a', 1]])]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(await writeWorkbook([sheet([['a', 1]])])).equals(once)).toBe(true);
  });

  it.each([
    ['a name that no sheet can have', [{ ...sheet([['a']]), name: 'a/b' }], 'bad-sheet-name'],
    ['a name that is too long', [{ ...sheet([['a']]), name: 'a'.repeat(32) }], 'bad-sheet-name'],
    [
      'a name twice',
      [
        { ...sheet([['a']]), name: 'A' },
        { ...sheet([['a']]), name: 'a' },
      ],
      'bad-sheet-name',
    ],
    ['a number that is none', [sheet([[Number.NaN]])], 'bad-cell'],
    ['half a character', [sheet([['\ud800']])], 'bad-cell'],
  ] as const)('is not written with %s', async (_, sheets, code) => {
    await expect(writeWorkbook(sheets)).rejects.toMatchObject({ name: 'IoError', code });
  });
});

describe('a workbook that others wrote', () => {
  const texts = [
    '<t>文</t>',
    '<r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>读</t></rPh>',
    '<t>x_x000D__x005F_x0041_</t>',
  ];

  it('gives texts, numbers, booleans, errors and formulas with their places', () => {
    const data = `<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c></row>
      <row r="5" hidden="1"><c r="A5"><v>0.28999999999999998</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>
      <c t="str"><f>A1&amp;"x"</f><v>yx</v></c><c><f>1+1</f></c><c t="inlineStr"><is><t>i</t></is></c><c><v>320106199001011230</v></c><c s="1"/></row>`;
    const [found] = opened(handBook([{ data }], { texts })).sheets;
    const rows = [...(found?.rows() ?? [])];
    expect(rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [2, false],
      [5, true],
    ]);
    expect(cellsOf(opened(handBook([{ data }], { texts })))).toEqual({
      B2: 'text 文',
      C2: 'text a b',
      E2: 'text x\r_x0041_',
      A5: 'number 0.29',
      B5: 'boolean TRUE',
      C5: 'error #REF!',
      D5: 'text yx',
      E5: 'formula ',
      F5: 'text i',
      G5: 'digits-lost 320106199001011000',
    });
    expect(rows[1]?.cells.filter(({ computed }) => computed).map(({ column }) => column)).toEqual([4, 5]);
  });

  // serial days by hand: 1900 system day 1 is 1900-01-01 and day 61 is 1900-03-01; 45292 is 2024-01-01
  it.each([
    ['1', false, 'date 1900-01-01'],
    ['59', false, 'date 1900-02-28'],
    ['60', false, 'number 60'],
    ['61', false, 'date 1900-03-01'],
    ['45292', false, 'date 2024-01-01'],
    ['45351', false, 'date 2024-02-29'],
    ['45292.5', false, 'date 2024-01-01T12:00:00'],
    ['45292.999999', false, 'date 2024-01-02'],
    ['-1', false, 'number -1'],
    ['2958465', false, 'date 9999-12-31'],
    ['2958466', false, 'number 2958466'],
    ['0', true, 'date 1904-01-01'],
    ['43830', true, 'date 2024-01-01'],
  ])('serial day %s, counted from 1904: %s, is %s', (serial, date1904, expected) => {
    const book = opened(handBook([{ data: `<row><c s="1"><v>${serial}</v></c></row>` }], { date1904 }));
    expect(cellsOf(book)['A1']).toBe(expected);
  });

  it.each([
    ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 'date 2024-01-01T12:00:00'],
    ['[$-404]e&quot;年&quot;m&quot;月&quot;', 'date 2024-01-01T12:00:00'],
    ['[Red]0.00', 'number 45292.5'],
    ['0.00E+00', 'number 45292.5'],
    ['#,##0&quot; days&quot;', 'number 45292.5'],
    ['[h]:mm', 'number 45292.5'],
    ['General', 'number 45292.5'],
    ['0;yyyy', 'number 45292.5'],
  ])('a number formatted as %s is %s', (format, expected) => {
    const book = opened(
      handBook([{ data: '<row><c s="2"><v>45292.5</v></c></row>' }], { formats: [format] }),
    );
    expect(cellsOf(book)['A1']).toBe(expected);
  });

  it('a time of day without a day is a time', () => {
    const data = '<row><c s="2"><v>0.35416666666666669</v></c></row>';
    expect(cellsOf(opened(handBook([{ data }], { formats: ['h:mm'] })))['A1']).toBe('time 08:30:00');
  });

  it('names hidden sheets and merged cells', () => {
    const data = '<row><c><v>1</v></c></row>';
    const after = '<mergeCells><mergeCell ref="B4:B5"/><mergeCell ref="A1:C2"/></mergeCells>';
    const { sheets } = opened(
      handBook([
        { data, after },
        { data, state: 'hidden' },
        { data, state: 'veryHidden' },
      ]),
    );
    expect(sheets.map(({ state }) => state)).toEqual(['visible', 'hidden', 'very-hidden']);
    expect(sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 4, left: 2, bottom: 5, right: 2 },
    ]);
  });
});

it('columns and their letters', () => {
  expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (n) => columnNumber(columnLetters(n)) === n));
});
