import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvSource,
  readNamedTables,
  readWorkbook,
  workbookSources,
  writeCsv,
  writeWorkbook,
} from '../src/index.js';
import { handBook } from './support/book.js';
import { all, at } from './support/tables.js';

const names = ['name', 'code', 'day'];

const csv = (text: string, delimiter?: string) =>
  all(
    readNamedTables(
      [csvSource('a.csv', 'a', () => Buffer.from(text), delimiter === undefined ? {} : { delimiter })],
      names,
    ),
  );
const book = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  return all(readNamedTables(workbookSources('a.xlsx', read.workbook), names));
};
type Items = Awaited<ReturnType<typeof csv>>;

/** Items in short: values with issues, or a code with its place and what was found. */
const short = (items: Items) =>
  items.map((item) =>
    item.kind === 'row'
      ? [
          item.values,
          ...item.issues.map((one) => `${one.column} ${one.code} ${at(one.origin)} ${one.found ?? ''}`),
        ]
      : `${item.kind === 'note' ? item.level : 'row'} ${item.code} ${at(item.place)} ${item.found ?? ''}`,
  );

describe('tables whose columns go by their names', () => {
  it('texts are taken as they stand', async () => {
    expect(short(await csv('name,code,day\n 甲 ,007,2023/5/4\n,,\n乙,,无\n'))).toEqual([
      [{ name: ' 甲 ', code: '007', day: '2023/5/4' }],
      [{ name: '乙', day: '无' }],
    ]);
  });

  it('the order of the columns makes no difference, and the heading may stand below titles', async () => {
    expect(short(await csv('A register,,\nday,name,code\n2023-05-04,甲,1\n'))).toEqual([
      'information title-row !1 A register',
      [{ name: '甲', code: '1', day: '2023-05-04' }],
    ]);
  });

  it('a heading that is none of the names is named with the names that are missing, and its cells stay', async () => {
    const items = await csv('name,Code\n甲,1\n');
    expect(short(items)).toEqual(['error unknown-column !B1 Code', [{ name: '甲', Code: '1' }]]);
    expect(items[0]).toMatchObject({ expected: 'code | day' });
  });

  it('without any heading nothing is read, and that is said', async () => {
    expect(short(await csv('甲,1\n乙,2\n'))).toEqual(['error no-heading !1 ']);
    expect(short(await csv(''))).toEqual(['row empty-file ! ']);
  });

  it('of a heading that stands there twice the cells must agree', async () => {
    expect(short(await csv('name,code,code\n甲,1,1\n乙,1,2\n'))).toEqual([
      'error duplicate-column !C1 code',
      [{ name: '甲', code: '1' }],
      [{ name: '乙' }, 'code two-values !C3 2'],
    ]);
  });

  it('rows that are none are named: sums, the heading once more, too many cells', async () => {
    expect(short(await csv('name,code,day\n合计,2\nname,code,day\n甲,1,2,3\n'))).toEqual([
      'row total-row !2 合计',
      'row repeated-heading !3 ',
      'row too-many-cells !4 4',
    ]);
  });

  it('a row that ends too early is named', async () => {
    expect(short(await csv('name,code,day\n甲\n'))).toEqual([[{ name: '甲' }, 'B missing-cells !B2 1']]);
  });

  it('text after a closing quotation mark gives no value', async () => {
    expect(short(await csv('name,code\n"甲"x,1\n'))).toEqual([[{ code: '1' }, 'name broken-quote !A2 甲x']]);
  });

  it('how the file is read is said', async () => {
    expect(short(await csv('name;code\n甲;1\n'))[0]).toBe('information read-as ! utf-8 ;');
  });

  it('cells of workbooks that give no value are named with sheet and cell, and the value is not known', async () => {
    const row = (n: number, ...cells: readonly string[]) => `<row r="${n}">${cells.join('')}</row>`;
    const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const bytes = handBook([
      {
        name: '名册',
        data: [
          row(1, text('A1', 'name'), text('B1', 'code'), text('C1', 'day')),
          row(
            2,
            '<c r="A2" t="e"><v>#REF!</v></c>',
            '<c r="B2"><v>123456789012345678</v></c>',
            '<c r="C2" s="1"><v>45050</v></c>',
          ),
          row(3, text('A3', '甲'), '<c r="B3"><f>1+1</f></c>', text('D3', 'x')),
          row(4, text('A4', '乙'), text('B4', '1')),
          row(5, text('B5', '2')),
        ].join(''),
        after: '<mergeCells><mergeCell ref="A4:A5"/></mergeCells>',
      },
      { name: 'empty', data: '' },
      { name: '备注', data: row(1, text('A1', 'something else')) },
      { name: 'secret', state: 'hidden', data: row(1, text('A1', 'name')) },
    ]);
    expect(short(await book(bytes))).toEqual([
      [
        { day: '2023-05-04' },
        'name formula-error 名册!A2 #REF!',
        'code digits-lost 名册!B2 123456789012346000',
      ],
      [{ name: '甲' }, 'code formula-without-value 名册!B3 ', 'D extra-cell 名册!D3 x'],
      [{ name: '乙', code: '1' }],
      [{ code: '2' }, 'name merged-cell 名册!A5 '],
      'error no-heading 备注!1 ',
      'error hidden-sheet secret! ',
    ]);
  });

  it('says where a column stands, and the row of one that is not there', async () => {
    const [row] = await csv('name,code\n甲,1\n');
    if (row?.kind !== 'row') throw new Error('no row');
    expect([row.originOf('code'), row.originOf('day')].map(at)).toEqual(['!B2', '!2']);
  });

  it('as many rows come out as go in, the same from CSV and from a workbook', async () => {
    const cell = fc.stringMatching(/^[a-z0-9甲乙]{1,6}$/u);
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const wanted = given.filter(([first]) => first !== 'total');
        const expected = wanted.map(([name, code, day]) => [{ name, code, day }]);
        expect(short(await csv(writeCsv([names, ...wanted])))).toEqual(expected);
        const columns = names.map((header) => ({ header }));
        expect(short(await book(await writeWorkbook([{ name: 'a', columns, rows: wanted }])))).toEqual(
          expected,
        );
      }),
      { numRuns: 30 },
    );
  });
});
