import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvRow,
  guessesFor,
  layoutOf,
  type Mapping,
  parseMapping,
  tableLayouts,
  tableTexts,
  writeWorkbook,
} from '../src/index.js';
import { handBook } from './support/book.js';
import { gb18030 } from './support/gb18030.js';
import { issuesOf, notesOf, readBook, readTexts, recordsOf } from './support/tables.js';

const values = async (...given: Parameters<typeof readTexts>) =>
  recordsOf(await readTexts(...given)).map(({ value }) => value);

describe('headings', () => {
  it.each([
    ['托位数'],
    ['托位数（个）'],
    ['＊托位数'],
    [' 托 位 数 '],
    ['Places'],
    ['PLACES'],
    ['/places'],
    ['places'],
  ])('%s is the number of places', async (heading) => {
    expect(await values({ a: `机构名称,${heading}\n甲,30\n` })).toEqual([{ name: '甲', places: 30 }]);
  });

  it('a label that several fields share needs its group', async () => {
    const items = await readTexts({ a: '机构名称,申请日期\n甲,2026-01-02\n' });
    expect(notesOf(items)).toEqual(['ambiguous-column !B1 申请日期']);
    const [one] = recordsOf(items);
    expect(one?.value).toEqual({ name: '甲' });
    expect(one && issuesOf(one)).toEqual(['/申请日期 unknown-column !B2']);
    expect(await values({ a: '机构名称,卫生健康意见·申请日期\n' })).toEqual([]);
    expect(await values({ a: '机构名称,registration.appliedOn\n甲,2026-01-02\n' })).toEqual([
      { name: '甲', registration: { appliedOn: '2026-01-02' } },
    ]);
  });

  it('a unit in the heading is the unit of the numbers below, and one that does not fit is refused', async () => {
    expect(await values({ a: '机构名称,建筑·建筑面积（万平方米）\n甲,0.12\n乙,800㎡\n' })).toEqual([
      { name: '甲', building: { area: 1200 } },
      { name: '乙', building: { area: 800 } },
    ]);
    expect(notesOf(await readTexts({ a: '机构名称,托位数（平方米）\n甲,3\n' }))).toEqual([
      'unit-mismatch !B1 托位数(平方米)',
    ]);
  });

  it('two columns for one field are named; where they differ the field is unknown', async () => {
    const items = await readTexts({ a: '机构名称,托位数,Places\n甲,30,30\n乙,30,31\n' });
    expect(notesOf(items)).toEqual(['duplicate-column !C1 Places']);
    const [same, different] = recordsOf(items);
    expect(same?.value).toEqual({ name: '甲', places: 30 });
    expect(different?.value).toEqual({ name: '乙' });
    expect(different?.unknowns).toEqual({ '/places': 'unreadable' });
    expect(different && issuesOf(different)).toEqual(['/places two-values !C3']);
  });

  it('titles above the heading are told, and the heading may be anywhere in the first rows', async () => {
    const items = await readTexts({ a: '一览表\n\n填报单位：甲\n机构名称,托位数\n甲,3\n' });
    expect(notesOf(items)).toEqual(['title-row !1 一览表', 'title-row !3 填报单位：甲']);
    expect(recordsOf(items).map(({ value }) => value)).toEqual([{ name: '甲', places: 3 }]);
  });

  it('a guess is never taken unless it is asked for', async () => {
    const files = { a: '机构名称,托位数量,电话号码\n甲,30,1\n' };
    expect(notesOf(await readTexts(files))).toEqual([
      'unknown-column !B1 托位数量',
      'unknown-column !C1 电话号码',
    ]);
    expect(await values(files)).toEqual([{ name: '甲' }]);
    const guessed = await readTexts(files, { guess: true });
    expect(notesOf(guessed)).toEqual(['guessed-column !B1 托位数量', 'unknown-column !C1 电话号码']);
    expect(recordsOf(guessed)[0]?.value).toEqual({ name: '甲', places: 30 });
    expect(guessesFor('托位数量', layoutOf('')?.columns ?? [])[0]?.column.pattern).toBe('/places');
  });
});

describe('a mapping', () => {
  const mapping = (table: object): Mapping => {
    const parsed = parseMapping({ format: 'tuoyu-mapping/1', tables: [table] });
    if (!('mapping' in parsed)) throw new Error(JSON.stringify(parsed.problems));
    return parsed.mapping;
  };

  it('says what headings and words mean, and what is left out', async () => {
    const options = {
      mapping: mapping({
        list: '',
        heading: 2,
        columns: {
          单位: '/name',
          一班人数: '/classes/0/enrolled',
          二班人数: '/classes/1/enrolled',
          备注: null,
          开业: '/openedOn',
        },
        values: { '/classes/*/enrolled': { 满员: 15, 不招: null } },
        serialDays: '1900',
      }),
    };
    const items = await readTexts(
      { a: '表,二,三,四,五\n单位,一班人数,二班人数,备注,开业\n甲,满员,3,x,45292\n乙,不招,4,,\n' },
      options,
    );
    expect(notesOf(items)).toEqual(['title-row !1 表 二 三 四 五']);
    expect(recordsOf(items).map(({ value, issues }) => [value, issues.length])).toEqual([
      [{ name: '甲', classes: [{ enrolled: 15 }, { enrolled: 3 }], openedOn: '2024-01-01' }, 0],
      [{ name: '乙', classes: [{}, { enrolled: 4 }] }, 0],
    ]);
  });

  it('whose heading is not in the file is told', async () => {
    const options = { mapping: mapping({ list: '', columns: { 单位: '/name', 座位: '/places' } }) };
    expect(notesOf(await readTexts({ a: '单位\n甲\n' }, options))).toEqual(['unused-mapping !1 座位']);
  });

  it.each([
    [{}, '/format'],
    [[], ''],
    [{ format: 'tuoyu-mapping/1', tables: {} }, '/tables'],
    [{ format: 'tuoyu-mapping/1', tables: [{ list: '/nope' }] }, '/tables/0/list'],
    [
      { format: 'tuoyu-mapping/1', tables: [{ list: '', columns: { a: '/staff/*/name' } }] },
      '/tables/0/columns/a',
    ],
    [{ format: 'tuoyu-mapping/1', tables: [{ list: '', columns: { a: '/site' } }] }, '/tables/0/columns/a'],
    [
      { format: 'tuoyu-mapping/1', tables: [{ list: '', columns: { a: '/classes/100000/enrolled' } }] },
      '/tables/0/columns/a',
    ],
    [{ format: 'tuoyu-mapping/1', tables: [{ list: '', colums: {} }] }, '/tables/0/colums'],
    [{ format: 'tuoyu-mapping/1', tables: [{ list: '', heading: 0 }] }, '/tables/0/heading'],
    [
      { format: 'tuoyu-mapping/1', tables: [{ list: '', values: { '/nope': {} } }] },
      '/tables/0/values/~1nope',
    ],
  ])('%j is refused at %s', (json, place) => {
    const parsed = parseMapping(json);
    expect('problems' in parsed && parsed.problems[0]?.at).toBe(place);
  });
});

describe('tables that are joined', () => {
  const book = () =>
    writeWorkbook([
      {
        name: '机构',
        columns: [{ header: '记录标识' }, { header: '机构名称' }, { header: '行政处罚' }],
        rows: [
          ['a', '甲', '无'],
          ['b', '乙', null],
        ],
      },
      {
        name: '工作人员',
        columns: [{ header: '记录标识' }, { header: '人员编号' }, { header: '姓名' }],
        rows: [
          ['b', 's1', '张'],
          ['a', 's1', '李'],
          ['a', 's2', '王'],
          ['z', 's9', '赵'],
          [null, 's8', '钱'],
        ],
      },
      {
        name: '证书',
        columns: [{ header: '机构名称' }, { header: '工作人员·人员编号' }, { header: '证书名称' }],
        rows: [
          ['甲', 's2', '保育师'],
          ['甲', 's3', '育婴员'],
        ],
      },
    ]);

  it('go to their institution and their parent; others are named, and make the list unknown', async () => {
    const items = await readBook(await book());
    expect(notesOf(items)).toEqual([
      'orphan-row 工作人员!A5 z',
      'orphan-row 工作人员!6',
      'orphan-row 证书!B3 s3',
    ]);
    const [a, b] = recordsOf(items);
    expect(a?.value).toEqual({
      key: 'a',
      name: '甲',
      penalties: [],
      staff: [
        { id: 's1', name: '李' },
        { id: 's2', name: '王', certificates: [{ name: '保育师' }] },
      ],
    });
    // what stands there is kept, and there may be more
    expect(a?.unknowns).toEqual({
      '/staff': 'unreadable',
      '/staff/0/certificates': 'unreadable',
      '/staff/1/certificates': 'unreadable',
    });
    expect(b && issuesOf(b)).toEqual(['/staff rows-without-record 工作人员!A5 2']);
    expect(b?.originOf('/name')).toEqual({ file: 'a.xlsx', sheet: '机构', row: 3, column: 'B' });
  });

  it('are whole when every row finds its place', async () => {
    const items = await readTexts({
      institutions: '记录标识,机构名称\na,甲\nb,乙\n',
      staff: '记录标识,/staff/*/id,/staff/*/role\na,s1,保育师\na,s2,保安\n',
      'staff.certificates': '记录标识,/staff/*/id,/staff/*/certificates/*/number\na,s2,x1\na,s2,x2\n',
    });
    expect(notesOf(items)).toEqual([]);
    const [a, b] = recordsOf(items);
    expect(
      ((a?.value['staff'] ?? []) as { certificates?: object[] }[]).map(({ certificates }) => certificates),
    ).toEqual([undefined, [{ number: 'x1' }, { number: 'x2' }]]);
    expect(a?.originOf('/staff/1/certificates/1/number')).toEqual({
      file: 'staff.certificates.csv',
      row: 3,
      line: 3,
      column: 'C',
    });
    // no rows say nothing: the list is missing, not empty
    expect(b?.value).toEqual({ key: 'b', name: '乙' });
  });

  it('rows that may belong to two institutions belong to none', async () => {
    const items = await readTexts({
      institutions: '记录标识,机构名称\na,甲\na,乙\n',
      classes: '记录标识,在册人数\na,3\n',
    });
    expect(notesOf(items)).toEqual(['ambiguous-row !A2 a']);
    expect(recordsOf(items).map(issuesOf)).toEqual([
      ['/classes rows-without-record !A2 1'],
      ['/key duplicate-key !A3 a', '/classes rows-without-record !A2 1'],
    ]);
  });

  it('a key or credit code that stood before is named with the place of the first, in other sheets too', async () => {
    const columns = [{ header: '记录标识' }, { header: '统一社会信用代码' }, { header: '机构名称' }];
    const bytes = await writeWorkbook([
      {
        name: '机构',
        columns,
        rows: [
          ['a', 'X', '甲'],
          ['b', 'Y', '乙'],
        ],
      },
      {
        name: 'institutions',
        columns,
        rows: [
          ['a', 'Y', '甲'],
          ['c', 'Z', '乙'],
          ['a', 'W', '丙'],
        ],
      },
    ]);
    const found = recordsOf(await readBook(bytes)).map(({ issues }) =>
      issues.map(({ pointer, code, expected }) => `${pointer} ${code} ${expected}`),
    );
    expect(found).toEqual([
      [],
      [],
      ['/key duplicate-key ≠ a.xlsx [机构] 2', '/creditCode duplicate-key ≠ a.xlsx [机构] 3'],
      [],
      ['/key duplicate-key ≠ a.xlsx [机构] 2'],
    ]);
    const [, , third] = recordsOf(await readTexts({ a: '记录标识,机构名称\na,"甲\n乙"\nb,丙\na,丁\n' }));
    // by its line, as a text editor counts
    expect(third?.issues[0]).toMatchObject({ found: 'a', expected: '≠ a.csv:2', origin: { line: 5 } });
  });

  it('a list that is said to be empty has no rows', async () => {
    const items = await readTexts({
      institutions: '记录标识,班级\na,无\n',
      classes: '记录标识,在册人数\na,3\n',
    });
    const [a] = recordsOf(items);
    expect(a?.value).toEqual({ key: 'a' });
    expect(a && issuesOf(a)).toEqual(['/classes two-values !2']);
  });

  it('a table without a column that names the institution', async () => {
    expect(notesOf(await readTexts({ institutions: '记录标识\na\n', classes: '在册人数\n3\n' }))).toEqual([
      'no-link !1',
      'orphan-row !2',
    ]);
  });

  it('a book without institutions', async () => {
    expect(notesOf(await readTexts({ classes: '记录标识,在册人数\na,3\n' }))).toEqual([
      'orphan-row !A2 a',
      'no-institutions !',
    ]);
  });
});

describe('a workbook', () => {
  const heading =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>记录标识</t></is></c><c r="B1" t="inlineStr"><is><t>托位数</t></is></c><c r="C1" t="inlineStr"><is><t>开办日期</t></is></c><c r="D1" t="inlineStr"><is><t>联系电话</t></is></c></row>';
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('names merged cells, formula errors, formulas without values, lost digits and cells without a heading', async () => {
    const data = `${heading}
      <row r="2">${text('A2', 'a')}<c r="B2"><v>30</v></c><c r="C2" s="1"><v>45292</v></c><c r="F2"><v>9</v></c></row>
      <row r="3">${text('A3', 'b')}<c r="C3" t="e"><v>#REF!</v></c><c r="D3"><v>3201061990010112</v></c></row>
      <row r="4">${text('A4', 'c')}<c r="B4"><f>B3*2</f></c><c r="C4"><v>45293</v></c></row>`;
    const after = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
    const items = await readBook(handBook([{ data, after }]));
    expect(notesOf(items)).toEqual([]);
    const [a, b, c] = recordsOf(items);
    expect(a?.value).toEqual({ key: 'a', places: 30, openedOn: '2024-01-01' });
    expect(a && issuesOf(a)).toEqual(['/F extra-cell S1!F2']);
    expect(b?.value).toEqual({ key: 'b' });
    expect(b?.unknowns).toEqual({
      '/openedOn': 'unreadable',
      '/phone': 'unreadable',
      '/places': 'unreadable',
    });
    expect(b && issuesOf(b)).toEqual([
      '/openedOn formula-error S1!C3 #REF!',
      '/phone digits-lost S1!D3 3201061990010110',
      '/places merged-cell S1!B3',
    ]);
    expect(c?.value).toEqual({ key: 'c', openedOn: '2024-01-02' });
    expect(c && issuesOf(c)).toEqual(['/places formula-without-value S1!B4 ']);
  });

  it('a merged heading, a hidden sheet and a sheet without a known name are named, an empty one is not', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>';
    const sheets = [
      { name: '机构', data: `${heading}<row r="2">${text('A2', 'a')}</row>`, after },
      { name: '班级', state: 'hidden', data: `<row>${text('A1', '记录标识')}</row>` },
      { name: '说明', data: `<row r="3">${text('A3', '请填写')}</row>` },
      { name: 'Sheet4', data: '' },
    ];
    expect(notesOf(await readBook(handBook(sheets)))).toEqual([
      'hidden-sheet 班级!1',
      'unknown-sheet 说明!3 说明',
      'merged-heading 机构!B1',
    ]);
    const mapping: Mapping = {
      format: 'tuoyu-mapping/1',
      tables: [
        { sheet: '说明', list: null },
        { sheet: '班级', list: '/classes' },
      ],
    };
    expect(notesOf(await readBook(handBook(sheets), { mapping }))).toEqual([
      'ignored-sheet 说明!',
      'merged-heading 机构!B1',
    ]);
  });

  it('the one sheet whose name says nothing holds the institutions', async () => {
    const data = `${heading}<row r="2">${text('A2', 'a')}<c r="B2"><v>3</v></c></row>`;
    expect(recordsOf(await readBook(handBook([{ name: 'Sheet1', data }])))[0]?.value).toEqual({
      key: 'a',
      places: 3,
    });
  });

  it('percentages keep what they show', async () => {
    const data = `<row>${text('A1', '记录标识')}${text('B1', '托位数')}</row><row>${text('A2', 'a')}<c r="B2" s="2"><v>0.35</v></c></row>`;
    const [a] = recordsOf(await readBook(handBook([{ data }], { formats: ['0%'] })));
    expect(a && issuesOf(a)).toEqual(['/places not-a-number S1!B2 35%']);
  });
});

describe('nothing is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'a',
      '是',
      '否',
      '30',
      '约30',
      '2026-01-02',
      '无',
      '/',
      '#REF!',
      '合计',
      'x"y',
      'x,y',
      'x\ny',
      ' ',
    ),
    fc.string({ maxLength: 6 }),
  );
  const headings = ['记录标识', '机构名称', '营利性', '托位数', '开办日期', '备注'];

  it('rows in are records and unreadable rows out; every cell is a value, an issue, or says that it is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 8 }),
        async (rows) => {
          const items = await readTexts({ a: [headings, ...rows].map((row) => csvRow(row)).join('') });
          const given = rows.filter((row) => row.length > 0);
          const out = items.filter(({ kind }) => kind !== 'note');
          const blank = given.filter((row) => row.every((text) => text.trim() === '')).length;
          expect(out.length).toBe(given.length);
          expect(blank).toBeLessThanOrEqual(out.length);
          for (const item of out) {
            if (item.kind !== 'record') continue;
            const row = (item.place.row as number) - 2;
            const cells = (rows[row] ?? []).filter((text) => text.trim() !== '').length;
            const unknown = (rows[row] ?? []).filter((text) => /^(未知|不详)$/.test(text.trim())).length;
            const named = new Set(item.issues.map(({ origin }) => origin.column)).size;
            expect(Object.keys(item.value).length + named + unknown).toBeGreaterThanOrEqual(cells);
          }
        },
      ),
    );
  });

  it('the same errors one after another are all told', async () => {
    const items = await readTexts({ a: `机构名称,托位数\n${'甲,约30\n'.repeat(500)}` });
    expect(recordsOf(items).flatMap(issuesOf)).toHaveLength(500);
  });

  it('personal values are not shown', async () => {
    const [a] = recordsOf(
      await readTexts({
        institutions: '记录标识\na\n',
        staff: '记录标识,/staff/*/id,/staff/*/birthDate\na,s,九零后\n',
      }),
    );
    expect(a && issuesOf(a)).toEqual(['/staff/0/birthDate not-a-day !C2 masked']);
  });

  it('encodings and delimiters change nothing', async () => {
    const comma = '机构名称,托位数\n甲,30\n乙,约\n';
    const wanted = (await readTexts({ a: comma })).map((item) => JSON.stringify(item));
    for (const text of [
      comma,
      `\ufeff${comma}`,
      gb18030(comma),
      comma.replaceAll(',', ';'),
      comma.replaceAll(',', '\t'),
    ]) {
      const items = await readTexts({ a: text });
      expect(items.filter(({ kind }) => kind !== 'note').map((item) => JSON.stringify(item))).toEqual(wanted);
    }
  });
});

it('every code has its texts, and every table a name of its own', () => {
  for (const text of Object.values(tableTexts)) {
    expect(text['zh-CN']).not.toBe('');
    expect(text.en).not.toBe('');
  }
  for (const locale of ['zh-CN', 'en'] as const) {
    const names = tableLayouts().map(({ names }) => names[locale].toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  }
});
