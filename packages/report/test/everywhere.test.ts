import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  csvWriter,
  htmlWriter,
  markdownWriter,
  prettyWriter,
  type ReportEntry,
  sarifWriter,
  writtenBy,
  xlsxWriter,
} from '../src/index.js';
import { entries, optionsFor, record, report, secret, secretName } from './support/hostile.js';

type Locale = 'en' | 'zh-CN';
const texts = {
  pretty: prettyWriter,
  markdown: markdownWriter,
  html: htmlWriter,
  csv: csvWriter,
  sarif: sarifWriter,
} as const;
const formats = [...Object.keys(texts), 'xlsx'] as (keyof typeof texts | 'xlsx')[];

/** What a format says, as one text. */
const said = async (
  format: keyof typeof texts | 'xlsx',
  locale: Locale,
  of: readonly ReportEntry[] = entries.slice(0, 1),
): Promise<string> => {
  const options = optionsFor(locale, true);
  if (format !== 'xlsx') return writtenBy(texts[format](options), of);
  const writer = xlsxWriter(options);
  for (const entry of of) writer.add(entry);
  const read = (await readXlsxFile(Buffer.from(await writer.end()))) as unknown as readonly {
    readonly data: readonly unknown[][];
  }[];
  return read.map(({ data }) => data.map((row) => row.join('\t')).join('\n')).join('\n');
};

/** A text without the marks that a format puts before punctuation. */
const bare = (text: string): string =>
  text.replaceAll('\\', '').replaceAll('&#39;', "'").replaceAll(/\n\s*/g, ' ').replaceAll('&amp;', '&');

const both: readonly (readonly [Locale, { readonly [what: string]: readonly string[] }])[] = [
  [
    'en',
    {
      'that it is not official': ['official: false', '"official":false', 'false'],
      'an unverified text': ['not yet read in any source'],
      'an active waiver': ['Waived until 2026-12-31', '"status":"accepted"'],
      'an expired waiver': ['The waiver expired on 2026-11-22', '"status":"rejected"'],
      'a waiver that has not begun': ['A waiver until 2027-01-01 has not begun', '"status":"underReview"'],
      'who approved a waiver': ['approver 1'],
      'a known finding': ['known before: counted in the baseline'],
      'whose duty it is': ['district'],
      'what is needed': ['Needs: Size', 'Size (/rooms/*/size, missing)'],
      'which choice is open': ['how'],
      'what would fail if adopted': [
        'would not be met if the text were adopted',
        'If the text were adopted',
        ',fail,',
      ],
      'how many wait for a text': ['waiting for somebody to read', 'awaiting a text', '"awaitingText":18'],
    },
  ],
  [
    'zh-CN',
    {
      'that it is not official': ['official: false', '"official":false', 'false'],
      'an unverified text': ['尚未核对'],
      'an active waiver': ['豁免至 2026-12-31', '"status":"accepted"'],
      'an expired waiver': ['豁免已于 2026-11-22 到期', '"status":"rejected"'],
      'a waiver that has not begun': ['豁免（至 2027-01-01）尚未开始', '"status":"underReview"'],
      'a known finding': ['基线中已计入的既有问题'],
      'whose duty it is': ['责任主体', '（区）', ',区,', '区'],
      'what is needed': ['〔Size〕（/rooms/*/size、缺失）'],
      'what would fail if adopted': ['若采用该条文则不符合', '若采用该条文', ',不符合,'],
    },
  ],
];

describe.each(both)('in %s', (locale, wanted) => {
  it.each(formats)('%s shows all that a reader must not miss', async (format) => {
    const text = bare(await said(format, locale));
    const missing = Object.entries(wanted)
      .filter(([, ways]) => !ways.some((way) => text.includes(way)))
      .map(([what]) => what);
    expect(missing).toEqual([]);
  });

  it.each(formats)('%s shows no personal value, with the record at hand or without', async (format) => {
    for (const entry of [
      { kind: 'report', report, record },
      { kind: 'report', report },
    ] as const) {
      const text = await said(format, locale, [entry]);
      expect(text.length).toBeGreaterThan(500);
      expect(text).not.toContain(secret);
      expect(text).not.toContain(secretName);
    }
  });

  it.each(formats)('%s hides a personal value that a careless report carries', async (format) => {
    const careless = {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        deciding: finding.deciding.map((one) =>
          one.pointer === '/people/0/birth' ? { ...one, actual: secret } : one,
        ),
      })),
    };
    expect(JSON.stringify(careless)).toContain(secret);
    expect(await said(format, locale, [{ kind: 'report', report: careless, record }])).not.toContain(secret);
  });
});

it('a text that the catalogues lack is shown by its id', () => {
  const finding = { ...report.findings[0], message: { id: 'house/of-another-version', params: {} } };
  const other = { ...report, findings: [finding as (typeof report.findings)[0]] };
  for (const writer of Object.values(texts)) {
    const text = writtenBy(writer(optionsFor('en')), [{ kind: 'report', report: other }]);
    expect(bare(text)).toContain('house/of-another-version');
  }
});

it('all formats give the same text twice', () => {
  for (const writer of Object.values(texts)) {
    const text = writtenBy(writer(optionsFor('en')), entries);
    expect(writtenBy(writer(optionsFor('en')), entries)).toBe(text);
  }
});

it.each([markdownWriter, csvWriter, htmlWriter])('the order of records is kept', (writer) => {
  const text = writtenBy(writer(optionsFor('en')), entries);
  const places = ['House', 'all.ndjson', 'again'].map((name) => text.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it.each([markdownWriter, htmlWriter])('rules of other texts on the same matter are named', (writer) => {
  const text = bare(writtenBy(writer(optionsFor('en')), entries.slice(0, 1)));
  expect(text).toContain('Texts differ on this matter, see also house/rumour');
  expect(text).toContain('Texts differ on this matter, see also house/size');
});
