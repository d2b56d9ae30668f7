import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvItem, type CsvOptions, csvRow, readCsv, writeCsv } from '../src/index.js';
import { gb18030 } from './support/gb18030.js';

const read = async (source: string | Uint8Array | Uint8Array[], options?: CsvOptions): Promise<CsvItem[]> => {
  const items: CsvItem[] = [];
  for await (const item of readCsv(typeof source === 'string' ? Buffer.from(source) : source, options)) {
    items.push(item);
  }
  return items;
};
const rowsOf = (items: readonly CsvItem[]) =>
  items.flatMap((item) => (item.kind === 'row' ? [[item.row, item.line, ...item.cells]] : []));
const faultOf = (items: readonly CsvItem[]) => {
  const last = items.at(-1);
  return last?.kind === 'fault' ? last.fault : undefined;
};

/** All ways to cut bytes in two, so that every character is cut once. */
const cuts = (bytes: Uint8Array): Uint8Array[][] =>
  Array.from({ length: bytes.length + 1 }, (_, at) => [bytes.subarray(0, at), bytes.subarray(at)]);

describe('rows', () => {
  it('keep their row and line, also after quoted line breaks and blank lines', async () => {
    expect(rowsOf(await read('a,b\r\n\r\n"x\ny","he said ""hi"""\r\n1,\r\n,\n"",')).at(0)).toEqual([
      1,
      1,
      'a',
      'b',
    ]);
    expect(rowsOf(await read('a,b\r\n\r\n"x\ny","he said ""hi"""\r\n1,\r\n,\n"",')).slice(1)).toEqual([
      [3, 3, 'x\ny', 'he said "hi"'],
      [4, 5, '1', ''],
      [5, 6, '', ''],
      [6, 7, '', ''],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('end with %j', async (end) => {
    expect(rowsOf(await read(`a,b${end}1,2${end}`))).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '1', '2'],
    ]);
  });

  it('agree with an independent reader', async () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('a', '中', '"', ',', '\n', '\r', ';', ' '),
        maxLength: 6,
      })
      .filter((text) => !/^[\r\n]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (table) => {
          const text = table.map((row) => csvRow(row)).join('');
          const found = rowsOf(await read(text, { delimiter: ',' })).map((row) => row.slice(2));
          expect(found).toEqual(table);
          expect(found).toEqual(parse(text, { relax_column_count: true, record_delimiter: '\r\n' }));
        },
      ),
    );
  });

  it('are the same however the bytes are cut', async () => {
    const bytes = Buffer.from('\ufeff名称,"人\r\n数"\r\n南京,"a""b"\r\n');
    const whole = await read(bytes);
    for (const cut of cuts(bytes)) expect(await read(cut)).toEqual(whole);
    expect(rowsOf(whole)).toEqual([
      [1, 1, '名称', '人\r\n数'],
      [2, 3, '南京', 'a"b'],
    ]);
  });

  it('say which quoted cell goes on after its end', async () => {
    expect((await read('a,b\n"x"y,2\n3,4')).slice(2)).toEqual([
      { kind: 'row', row: 2, line: 2, cells: ['xy', '2'], brokenQuotes: [1] },
      { kind: 'row', row: 3, line: 3, cells: ['3', '4'], brokenQuotes: [] },
    ]);
    expect(rowsOf(await read('a,5" pipe'))).toEqual([[1, 1, 'a', '5" pipe']]);
  });
});

describe('the form of a file', () => {
  it.each([
    [',', 'a,b;c,d\n1,2,3'],
    [';', 'a;b;c\n1;2,5;3'],
    ['\t', 'a\tb\n1\t2'],
    ['|', '\n\na|b\n'],
    [';', 'sep=;\na,b\n'],
    [',', '"a;b;c",d\n'],
    [',', '名称\n南京'],
  ])('delimiter %j', async (delimiter, text) => {
    expect((await read(text))[0]).toMatchObject({ kind: 'form', delimiter });
  });

  it('takes any one character that is given, and leaves out the line that declares one', async () => {
    expect(rowsOf(await read('a#b\n', { delimiter: '#' }))).toEqual([[1, 1, 'a', 'b']]);
    expect(rowsOf(await read('sep=;\r\na;b'))).toEqual([[2, 2, 'a', 'b']]);
  });

  it('encodings are told by a mark, or by the first bytes beyond ASCII', async () => {
    const text = '名称,人数\n南京市,十\n';
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const files = [
      ['utf-8', Buffer.from(text)],
      ['utf-8', Buffer.from(`\ufeff${text}`)],
      ['gb18030', gb18030(text)],
      ['utf-16le', wide],
      ['utf-16be', Buffer.from(wide).swap16()],
    ] as const;
    for (const [encoding, bytes] of files) {
      for (const cut of cuts(bytes)) {
        const items = await read(cut);
        expect(items[0]).toEqual({ kind: 'form', encoding, delimiter: ',' });
        expect(rowsOf(items)).toEqual([
          [1, 1, '名称', '人数'],
          [2, 2, '南京市', '十'],
        ]);
      }
    }
  });

  it('a long start in ASCII decides nothing', async () => {
    const start = 'a,b\n'.repeat(30_000);
    const items = await read([Buffer.from(start), gb18030('南京,1\n')]);
    expect(rowsOf(items).at(-1)).toEqual([30_001, 30_001, '南京', '1']);
  });
});

describe('a bad file', () => {
  const small: CsvOptions = { limits: { row: 100, columns: 10 } };

  it.each([
    ['nothing', '', { code: 'empty-file' }],
    ['only blank lines', '\r\n\n  ', { code: 'empty-file' }],
    [
      'a quotation mark never closed',
      'a,b\n1,"2\n3,4\n',
      { code: 'bad-quote', line: 2, expected: 'a closing quotation mark' },
    ],
    ['bytes of a picture', 'a\0b', { code: 'not-text', line: 1, found: 'a byte 0' }],
  ])('with %s', async (_, text, fault) => {
    expect(faultOf(await read(text))).toEqual(fault);
  });

  it('with a row without an end is refused before it fills the memory', async () => {
    let taken = 0;
    const endless = (function* () {
      for (; taken < 1_000_000; taken += 1) yield Buffer.from('x'.repeat(50));
    })();
    const items: CsvItem[] = [];
    for await (const item of readCsv(endless, { ...small, delimiter: ',' })) items.push(item);
    expect(faultOf(items)).toMatchObject({ code: 'row-too-long', line: 1 });
    expect(taken).toBeLessThan(2000);
  });

  it('with an endless quoted cell says where the quotation mark stands', async () => {
    const items = await read(`a\nb,"${'x\n'.repeat(200)}`, small);
    expect(faultOf(items)).toMatchObject({ code: 'bad-quote', line: 2 });
  });

  it('with a million columns', async () => {
    expect(faultOf(await read(','.repeat(1_000_000)))).toMatchObject({ code: 'too-many-columns', line: 1 });
  });

  it('in two encodings gives the rows before the second, and its line', async () => {
    const items = await read([Buffer.from('名称\n'.repeat(3000)), gb18030('南京\n')]);
    expect(faultOf(items)).toEqual({ code: 'wrong-encoding', line: 3001, expected: 'utf-8' });
    expect(rowsOf(items).length).toBeGreaterThan(0);
  });

  it('in no encoding that we know', async () => {
    expect(faultOf(await read(Buffer.from([0x61, 0x0a, 0xff, 0xff, 0xff])))).toEqual({
      code: 'wrong-encoding',
      line: 2,
      expected: 'utf-8, gb18030',
    });
    expect(faultOf(await read(gb18030('南京'), { encoding: 'utf-8' }))).toMatchObject({
      code: 'wrong-encoding',
    });
  });
});

describe('what we write', () => {
  it('gives no spreadsheet program a formula to run', () => {
    const rows = [['=1+1', '+86', '-x', '@a', '\t=1', ' =1', '＝1', 'a=1', -5, '\r=1']];
    expect(writeCsv(rows, { mark: false })).toBe(`'=1+1,'+86,'-x,'@a,'\t=1,' =1,'＝1,a=1,-5,"'\r=1"\r\n`);
  });

  it('begins with a mark, and quotes what needs it', () => {
    expect(writeCsv([['a"b', 'c,d', 'e\nf', ' g', null, true]])).toBe(
      '\ufeff"a""b","c,d","e\nf"," g",,true\r\n',
    );
    expect(writeCsv([[null]], { mark: false })).toBe('""\r\n');
    expect(writeCsv([['a;b', 'c,d']], { mark: false, delimiter: ';' })).toBe('"a;b";c,d\r\n');
  });
});
