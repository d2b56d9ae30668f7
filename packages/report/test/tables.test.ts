import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvWriter, type ReportEntry, writtenBy, xlsxWriter } from '../src/index.js';
import { findingColumns } from '../src/table/columns.js';
import { defused } from '../src/table/defuse.js';
import { entries, failure, nasty, optionsFor, record, report } from './support/hostile.js';

type Line = { readonly [column: string]: string };

const csv = (of: readonly ReportEntry[] = entries, more: object = {}): readonly Line[] =>
  parse(writtenBy(csvWriter({ ...optionsFor('en'), ...more }), of), { columns: true, bom: true });

const sheets = async (of: readonly ReportEntry[] = entries, locale: 'en' | 'zh-CN' = 'en') => {
  const writer = xlsxWriter(optionsFor(locale));
  for (const entry of of) writer.add(entry);
  const read = await readXlsxFile(Buffer.from(await writer.end()));
  return read as unknown as readonly {
    readonly sheet: string;
    readonly data: readonly (readonly (string | number | null)[])[];
  }[];
};

const told = report.findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');

describe('CSV', () => {
  it('has a row for every record, finding, bad value and unreadable record, and says which is which', () => {
    const lines = csv();
    expect(Object.keys(lines[0] ?? {})).toEqual([...findingColumns]);
    const count = (row: string) => lines.filter((line) => line['row'] === row).length;
    expect(count('record')).toBe(2);
    expect(count('unreadable')).toBe(1);
    expect(count('value')).toBe(2 * report.issues.length);
    expect(count('finding')).toBe(2 * told.length);
    expect(lines).toHaveLength(3 + 2 * (report.issues.length + told.length));
    expect(csv(entries.slice(0, 1), { all: true }).filter(({ row }) => row === 'finding')).toHaveLength(
      report.findings.length,
    );
  });

  it('tells a finding whole', () => {
    const line = csv().find(({ rule, pointer }) => rule === 'house/size' && pointer === '/rooms/0');
    expect(line).toMatchObject({
      key: "'=key",
      file: 'some where/a#b.json',
      line: '3',
      domain: 'House rules / house',
      title: 'small',
      section: 'Duties not met',
      outcome: 'fail',
      subject: '<script>alert(1)</script>',
      message: 'large: 11',
      compared: 'Size: 11; required ≤ 10 (off by 1 items)'.replace('1 items', '1 item'),
      obligation: 'required',
      force: 'law',
      addressee: 'institution',
      binding: 'yes',
      verified: 'read in the text itself',
      basis:
        'The Law (〔2020〕1号), art. 3 (read in the text itself); The Law (〔2020〕1号), art. 4 (not yet read in any source)',
      remedy: 'act',
      waiver: 'Waived until 2026-12-31: reason 0 =1+1 (approver 0)',
      official: 'false',
    });
  });

  it('starts with a byte-order mark only on request', () => {
    const text = (bom: boolean) => writtenBy(csvWriter({ ...optionsFor('en'), bom }), entries);
    expect(text(false).startsWith('row,')).toBe(true);
    expect(text(true)).toBe(`\ufeff${text(false)}`);
    expect(writtenBy(csvWriter(optionsFor('en')), [])).toBe(`${findingColumns.join(',')}\r\n`);
  });

  it('gives no spreadsheet a formula', () => {
    const cells = csv().flatMap((line) => Object.values(line));
    expect(cells.filter((cell) => /^[\s]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    const subjects = new Set(csv().map(({ subject }) => subject));
    for (const name of ['\'=HYPERLINK("http://evil","x")', "'＝cmd", "'+1+2", "'@SUM(A1)", "'-2+3"])
      expect(subjects).toContain(name);
  });

  it('every text comes back as one cell, whatever is in it', () => {
    const read = (name: string): string | undefined => {
      const named = { ...failure, error: { ...failure.error, message: name } };
      return csv([{ kind: 'failure', failure: named }])[0]?.['message'];
    };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const cell = read(name);
        expect(cell?.startsWith('2:9: ') || cell === '2:9:').toBe(true);
        expect(cell).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('defuses what begins like a formula, and nothing else', () => {
    expect(['=1', ' =1', '\u3000＝1', '+1', '-1', '@a', '－1'].map(defused)).toEqual(
      ['=1', ' =1', '\u3000＝1', '+1', '-1', '@a', '－1'].map((text) => `'${text}`),
    );
    for (const text of ['', '1', 'a=1', '托育', "'=1", '≥ 3', '– 3']) expect(defused(text)).toBe(text);
  });
});

describe('XLSX', () => {
  it('has sheets for records, findings, rules and decisions, in both languages', async () => {
    const names = async (locale: 'en' | 'zh-CN') => (await sheets(entries, locale)).map(({ sheet }) => sheet);
    expect(await names('en')).toEqual(['Records', 'Findings', 'Rules', 'Decisions that this report rest']);
    expect(await names('zh-CN')).toEqual(['记录', '结论', '规则', '本报告所依据的决定']);
  });

  it('counts what the reports count', async () => {
    const [records, findings, rules, decisions] = await sheets();
    const [head, first, second, third] = records?.data ?? [];
    const cell = (row: typeof head, label: string) => row?.[head?.indexOf(label) ?? -1];
    expect(
      ['Not met', 'Open: awaiting a text', 'Duties of others', 'Official'].map((l) => cell(first, l)),
    ).toEqual([
      report.summary.outcomes.fail,
      report.summary.open.awaitingText,
      report.summary.othersDuties,
      'false',
    ]);
    expect(cell(second, 'Verdict')).toBe('Unreadable');
    expect(cell(third, 'Record key')).toBe('again');
    expect(findings?.data).toHaveLength(1 + 1 + 2 * (told.length + report.issues.length));
    expect(rules?.data.slice(1).map(([id]) => id)).toEqual(Object.keys(report.rules).sort());
    // three waivers and an answer for each of the two reports
    expect(decisions?.data.slice(1)).toHaveLength(8);
    expect(decisions?.data.slice(1, 3).map((row) => [row[2], row[4], row[5]])).toEqual([
      ['town/look', 'fail', 'inspector 7'],
      ['house/size', null, 'approver 0'],
    ]);
  });

  it('holds texts, never formulas', async () => {
    const cells = (await sheets()).flatMap(({ data }) => data.flat());
    expect(cells.filter((cell) => typeof cell === 'string' && /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain("'+1+2");
    expect(cells).toContain(nasty[0]);
  });

  it('gives the same bytes for the same reports', async () => {
    const bytes = async () => {
      const writer = xlsxWriter(optionsFor('en'));
      for (const entry of entries) writer.add(entry);
      return Buffer.from(await writer.end()).toString('base64');
    };
    expect(await bytes()).toBe(await bytes());
  });

  it('can be written without any record', async () => {
    expect((await sheets([])).map(({ data }) => data.length)).toEqual([1, 1, 1, 1]);
  });
});

it('the record only names places: without it the names come from the report', () => {
  const subjects = (entry: ReportEntry) =>
    csv([entry]).flatMap(({ row, subject }) => (row === 'finding' ? [subject] : []));
  const without = subjects({ kind: 'report', report });
  const withRecord = subjects({ kind: 'report', report, record });
  expect(without).toEqual(withRecord);
});
