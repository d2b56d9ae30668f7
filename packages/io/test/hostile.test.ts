import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileFault, readWorkbook, writeWorkbook } from '../src/index.js';
import { handBook, partsOf } from './support/book.js';
import { type Part, zipOf } from './support/zip.js';

const faultOf = (bytes: Uint8Array, limits = {}): FileFault | undefined => {
  const result = readWorkbook(bytes, limits);
  return result.ok ? undefined : result.fault;
};

const row = '<row><c><v>1</v></c></row>';
/** The parts of a workbook of one sheet, with one of them changed. */
const changed = (name: string, change: (content: string) => string | Partial<Part>): readonly Part[] =>
  partsOf([{ data: row }]).map((part) => {
    if (part.name !== name) return part;
    const content = change(part.content as string);
    return typeof content === 'string' ? { ...part, content } : { ...part, ...content };
  });
const sheet = 'xl/worksheets/s1.xml';

describe('a hostile workbook', () => {
  it('that swells is refused before it does', () => {
    const bomb = zipOf(
      changed(sheet, (text) => text.replace('<sheetData>', `<sheetData>${' '.repeat(3_000_000)}`)),
    );
    expect(bomb.length).toBeLessThan(10_000);
    expect(faultOf(bomb, { part: 1_000_000 })).toEqual({
      code: 'too-large',
      part: sheet,
      expected: 'at most 1000000 bytes',
    });
    expect(faultOf(bomb, { parts: 1_000_000 })).toMatchObject({ code: 'too-large', part: sheet });
    expect(faultOf(bomb, { part: 4_000_000 })).toBeUndefined();
  });

  it('that hides its size is refused too', () => {
    const bomb = zipOf(
      changed(sheet, (text) => ({
        content: text.replace('<sheetData>', `<sheetData>${' '.repeat(3_000_000)}`),
        claimedSize: 100,
      })),
    );
    expect(faultOf(bomb, { part: 1_000_000 })).toMatchObject({ code: 'too-large', part: sheet });
    expect(faultOf(bomb)).toEqual({ code: 'bad-archive', part: sheet });
  });

  it('with too many cells', () => {
    expect(
      faultOf(handBook([{ data: '<row><c><v>1</v></c></row>'.repeat(50) }]), { cells: 20 }),
    ).toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', 'has-doctype'],
    ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', 'has-doctype'],
    ['a stylesheet', '<?xml-stylesheet href="http://x"?>', undefined],
    ['an unknown entity', '<x>&e;</x>', 'bad-xml'],
  ])('with %s', (_, extra, code) => {
    const bytes = zipOf(
      changed(sheet, (text) => (code === 'bad-xml' ? text.replace('<v>1</v>', '<v>&e;</v>') : extra + text)),
    );
    expect(faultOf(bytes)?.code).toBe(code);
  });

  it.each([
    ['a row twice', '<row r="2"/><row r="2"><c><v>1</v></c></row>'],
    ['rows out of order', '<row r="3"/><row r="2"/>'],
    ['a row beyond the grid', '<row r="1048577"/>'],
    ['a column beyond the grid', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a negative text', '<row><c t="s"><v>-1</v></c></row>'],
    ['a number that is none', '<row><c><v>1,5</v></c></row>'],
    ['an unknown type of cell', '<row><c t="q"><v>1</v></c></row>'],
    ['a boolean of its own', '<row><c t="b"><v>2</v></c></row>'],
    ['a number beyond numbers', '<row><c><v>1e999</v></c></row>'],
  ])('with %s is refused, not bent', (_, data) => {
    expect(faultOf(handBook([{ data }]))).toMatchObject({ code: 'bad-part', part: sheet });
  });

  it.each([
    ['unclosed tags', '<row><c><v>1</v>', 'bad-xml'],
    ['crossed tags', '<row><c></row></c>', 'bad-xml'],
    ['a bare bracket', '<row a="<"/>', 'bad-xml'],
    ['an attribute without quotes', '<row a=1/>', 'bad-xml'],
  ])('with %s', (_, data, code) => {
    expect(faultOf(handBook([{ data }]))?.code).toBe(code);
  });

  it.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['a text', Buffer.from('名称,人数'), 'not-a-workbook'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-workbook'],
    [
      'a workbook under a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['another archive', zipOf([{ name: 'a.txt', content: 'a' }]), 'not-a-workbook'],
    ['an entry under a password', zipOf(changed('_rels/.rels', () => ({ flags: 1 }))), 'encrypted'],
    ['a part twice', zipOf([...partsOf([{ data: row }]), { name: sheet, content: 'x' }]), 'bad-archive'],
    [
      'bytes that are no UTF-8',
      zipOf(changed(sheet, () => ({ content: Buffer.from([0x3c, 0xff, 0xfe]) }))),
      'wrong-encoding',
    ],
    [
      'a sheet that is missing',
      zipOf(partsOf([{ data: row }]).filter(({ name }) => name !== sheet)),
      'bad-part',
    ],
  ])('that is %s', (_, bytes, code) => {
    expect(faultOf(bytes)?.code).toBe(code);
  });

  it('links to other files are left alone', () => {
    const bytes = zipOf(
      changed('xl/_rels/workbook.xml.rels', (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="a/externalLink" Target="http://x/y" TargetMode="External"/></Relationships>',
        ),
      ),
    );
    expect(faultOf(bytes)).toBeUndefined();
  });

  it('cut off anywhere is refused', async () => {
    const bytes = await writeWorkbook([{ name: 'a', columns: [{ header: 'x' }], rows: [['y']] }]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(faultOf(bytes.subarray(0, length))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('with any byte changed is refused, or gives what it gave', async () => {
    const bytes = await writeWorkbook([
      { name: 'a', columns: [{ header: '名称' }], rows: [['甲'], [1.5], [true]] },
    ]);
    const said = (given: Uint8Array): string => {
      const result = readWorkbook(given);
      return result.ok ? JSON.stringify(result.workbook.sheets.map((one) => [...one.rows()])) : '';
    };
    const whole = said(bytes);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (place, by) => {
          const other = Uint8Array.from(bytes);
          other[place] = ((other[place] as number) + by) % 256;
          // a checksum stands beside every part, so no cell changes in silence
          const found = said(other);
          expect(found === '' || found === whole).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a million rows and columns cost what they hold; merges that overlap or are too many are refused', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>';
    const merged = (ranges: readonly string[]): string =>
      `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
    const result = readWorkbook(handBook([{ data, after: merged(['A1:XFC1048576', 'XFD2:XFD9']) }]));
    expect(result.ok && [...(result.workbook.sheets[0]?.rows() ?? [])].length).toBe(2);
    expect(faultOf(handBook([{ data, after: merged(['B2:C3', 'C3:D4']) }]))).toEqual({
      code: 'bad-part',
      part: sheet,
      found: 'merge C3:D4',
    });
    expect(faultOf(handBook([{ data, after: merged(['B2:C3', 'D3:D4', 'A4:C4']) }]))).toBeUndefined();
    const many = Array.from({ length: 200_001 }, (_, at) => `A${at * 2 + 1}:A${at * 2 + 2}`);
    expect(faultOf(handBook([{ data, after: merged(many) }]))?.code).toBe('too-large');
  });

  it('any bytes give a result', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readWorkbook(Buffer.concat([Buffer.from('PK'), bytes])).ok).toBe(false);
      }),
    );
  });
});
