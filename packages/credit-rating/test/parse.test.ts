import { describe, expect, it } from 'vitest';
import { assess, parseCreditRecords, referenceCreditScheme } from '../src/index.js';
import { fileOf, penalty } from './support/records.js';

const read = (records: readonly unknown[], more = {}, asOf?: string) =>
  parseCreditRecords(fileOf(records, more), asOf === undefined ? {} : { asOf });
const codes = (records: readonly unknown[], more = {}, asOf?: string) =>
  read(records, more, asOf).issues.map(({ pointer, code }) => `${pointer} ${code}`);
const gradeOf = (records: readonly unknown[], more = {}) => {
  const { file } = read(records, more);
  const grade = file === null ? null : assess(referenceCreditScheme, file, { asOf: '2026-11-20' }).grade;
  return [grade?.guaranteed.id, grade?.possible.id];
};

describe('reading records', () => {
  it('reads a sound file without an issue', () => {
    expect(codes([penalty()])).toEqual([]);
    expect(read([penalty()]).file?.records.map(({ id }) => id)).toEqual(['p']);
  });

  it.each([null, 7, 'x', [], {}, { format: 'tuoyu-credit-records/2' }])(
    'takes %j for no file of records',
    (json) => {
      const { file, issues } = parseCreditRecords(json);
      expect(file).toBeNull();
      expect(issues.map(({ code }) => code)).toEqual(['not-a-record-file']);
    },
  );

  it('never throws, not even for what is no JSON', () => {
    const trap = {
      format: 'tuoyu-credit-records/1',
      get records(): never {
        throw new Error('a trap');
      },
    };
    expect(parseCreditRecords(trap).issues.map(({ code }) => code)).toEqual(['not-a-record-file']);
  });

  it('refuses natural persons as a whole', () => {
    const { file, issues } = read([penalty()], { subject: { kind: 'person', name: '张三' } });
    expect(file).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['person-not-rated']);
  });

  it('says each thing that is wrong at its place, and reads the rest', () => {
    expect(
      codes([
        penalty({ severity: 'grave' }),
        penalty({ id: 'q', document: '2', decidedOn: '2026-02-30' }),
        penalty({ id: 'r', document: '3', penalty: { kinds: ['fine', 'flogging'], fineYuan: -1 } }),
        penalty({ id: 's', document: '4', decidedBy: { name: '某局', field: 'moon' } }),
        'x',
        penalty({ id: 't', document: '6', published: { on: '2026-04-14' } }),
        penalty({ id: 'u', document: '7', history: [{ on: '2026-04-14', state: 'objected' }] }),
        penalty({
          id: 'v',
          document: '8',
          state: 'repaired',
          history: [{ on: '2026-08-03', state: 'objected' }],
        }),
        penalty({ id: 'w', document: '9', state: 'gone' }),
        penalty({ id: 'x', document: '10', state: 'repaired' }),
        penalty({ id: 'y', document: '11', legalRepresentative: '张三' }),
      ]),
    ).toEqual([
      '/records/0/severity unknown-severity',
      '/records/1/decidedOn bad-date',
      '/records/2/penalty/kinds/1 unknown-code',
      '/records/2/penalty/fineYuan bad-type',
      '/records/3/decidedBy/field unknown-code',
      '/records/4 bad-type',
      '/records/5/published/on published-before-decision',
      '/records/6/history/0/on state-before-decision',
      '/records/7/state state-differs',
      '/records/8/state unknown-state',
      '/records/9/history history-missing',
      '/records/10/legalRepresentative unknown-key',
    ]);
  });

  it('keeps the grade open for what may be a record all the same', () => {
    for (const broken of [
      penalty({ kind: 'penalti' }),
      penalty({ decidedOn: 'soon' }),
      penalty({ id: null }),
      7,
    ])
      expect(gradeOf([broken])).toEqual(['serious', 'clear']);
    // an unknown severity is one of three; the record counts
    expect(gradeOf([penalty({ severity: 'grave' })])).toEqual(['serious', 'clear']);
    expect(gradeOf([penalty()])).toEqual(['general', 'general']);
  });

  it('takes a list of records that is missing for records that may exist', () => {
    expect(codes([], { records: null })).toEqual(['/records missing']);
    expect(gradeOf([], { records: null })).toEqual(['serious', 'clear']);
    expect(gradeOf([])).toEqual(['clear', 'clear']);
  });
});

describe('what is no credit data', () => {
  it.each(['complaint', 'suspicion', 'media-report', 'open-case', 'inspection', 'review'])(
    'refuses a %s with the reason, and the grade does not feel it',
    (kind) => {
      const { file, issues } = read([penalty({ kind })]);
      expect(issues.map(({ code, found }) => [code, found])).toEqual([['not-credit-data', kind]]);
      expect(file?.leftOut.map(({ mayCount }) => mayCount)).toEqual([false]);
      expect(file?.leftOut[0]?.message.en).toMatch(/credit data/);
      expect(gradeOf([penalty({ kind })])).toEqual(['clear', 'clear']);
    },
  );

  it('goes by the edition of the catalogue', () => {
    const kinds = (catalogue: string | null) =>
      ['law-abidance', 'intellectual-property', 'honour', 'penalty'].map((kind) => {
        const { file, issues } = read([penalty({ kind })], { catalogue });
        return issues[0]?.code ?? (file?.records.length === 1 ? 'read' : 'lost');
      });
    expect(kinds('2021')).toEqual(['not-in-edition', 'not-in-edition', 'read', 'read']);
    expect(kinds('2022')).toEqual(['read', 'not-in-edition', 'read', 'read']);
    expect(kinds('2024')).toEqual(['read', 'read', 'read', 'read']);
    // the edition of 2025 was not seen; order 36 names penalties by itself
    expect(kinds('2025')).toEqual(['edition-not-read', 'edition-not-read', 'edition-not-read', 'read']);
    expect(kinds(null)).toEqual(['edition-not-read', 'edition-not-read', 'read', 'read']);
    expect(codes([], { catalogue: '2019' })).toEqual(['/catalogue unknown-edition']);
  });
});

describe('a local supplement', () => {
  const local = { supplement: { document: '省补充目录', kinds: ['fee-fraud'] } };
  const record = (supplementKind: string | null) => penalty({ kind: 'local-supplement', supplementKind });

  it('lets in the kinds that it names, and no other', () => {
    expect(codes([record('fee-fraud')], local)).toEqual([]);
    expect(codes([record('gossip')], local)).toEqual(['/records/0/supplementKind not-in-edition']);
    expect(codes([record('fee-fraud')])).toEqual(['/records/0/supplementKind not-in-edition']);
    expect(codes([record(null)], local)).toEqual([
      '/records/0/supplementKind missing',
      '/records/0/supplementKind not-in-edition',
    ]);
  });

  it('is negative by its severity', () => {
    expect(gradeOf([record('fee-fraud')], local)).toEqual(['general', 'general']);
    expect(gradeOf([record('gossip')], local)).toEqual(['clear', 'clear']);
  });
});

describe('days that can not be', () => {
  it('finds a decision after the day of collection, or after the day of the question', () => {
    const later = penalty({ decidedOn: '2026-11-21' });
    expect(codes([later])).toEqual(['/records/0/decidedOn future-decision']);
    expect(codes([penalty({ decidedOn: '2026-11-20' })])).toEqual([]);
    expect(codes([later], { collectedOn: null }, '2026-11-20')).toEqual([
      '/records/0/decidedOn future-decision',
    ]);
    expect(codes([later], { collectedOn: null }, '2026-11-21')).toEqual([]);
    expect(gradeOf([later])).toEqual(['serious', 'clear']);
  });

  it('finds a repair before the shortest period is over, on both sides of the day', () => {
    // general, decided 2026-04-15: repair from 2026-07-15 if the day counts, from 2026-07-16 if not
    const repaired = (on: string, severity = 'general') =>
      codes([penalty({ severity, state: 'repaired', history: [{ on, state: 'repaired' }] })]);
    expect(repaired('2026-07-14')).toEqual(['/records/0/history repair-too-early']);
    expect(repaired('2026-07-15')).toEqual([]);
    expect(repaired('2026-04-15', 'minor')).toEqual([]);
    expect(repaired('2026-11-01', 'serious')).toEqual(['/records/0/history repair-too-early']);
    // before order 36 its shortest period is no yardstick
    expect(
      codes([
        penalty({
          decidedOn: '2026-03-31',
          state: 'repaired',
          history: [{ on: '2026-04-02', state: 'repaired' }],
        }),
      ]),
    ).toEqual([]);
  });

  it('leaves open whether such a repair holds', () => {
    const early = penalty({ state: 'repaired', history: [{ on: '2026-05-06', state: 'repaired' }] });
    expect(gradeOf([early])).toEqual(['general', 'clear']);
    const due = penalty({ state: 'repaired', history: [{ on: '2026-08-03', state: 'repaired' }] });
    expect(gradeOf([due])).toEqual(['clear', 'clear']);
  });
});

describe('one decision twice', () => {
  it('counts it once where nothing differs', () => {
    const { file, issues } = read([penalty({ id: 'b' }), penalty({ id: 'a' })]);
    expect(issues.map(({ record, code }) => [record, code])).toEqual([['b', 'duplicate']]);
    expect(file?.records.map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps both open where something differs', () => {
    const { file, issues } = read([penalty(), penalty({ id: 'q', severity: 'serious' })]);
    expect(issues.map(({ code }) => code)).toEqual(['duplicate']);
    expect(file?.records.map(({ doubts }) => doubts)).toEqual([['duplicate'], ['duplicate']]);
    expect(gradeOf([penalty(), penalty({ id: 'q', severity: 'serious' })])).toEqual(['serious', 'clear']);
  });

  it('says when it can not be told, and counts both', () => {
    const { file, issues } = read([penalty({ document: null }), penalty({ id: 'q' })]);
    expect(issues.map(({ code }) => code)).toEqual(['possible-duplicate']);
    expect(file?.records).toHaveLength(2);
    expect(codes([penalty(), penalty({ id: 'q', document: '另一号' })])).toEqual([]);
  });

  it('does not read two records under one id', () => {
    expect(codes([penalty(), penalty({ document: '2' })])).toEqual(['/records/1/id duplicate-id']);
    expect(gradeOf([penalty(), penalty({ document: '2' })])).toEqual(['serious', 'general']);
  });
});
