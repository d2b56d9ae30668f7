import { compile, evaluate } from '@tuoyu/core';
import type { GivenSheet } from '@tuoyu/star-rating';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersFrom,
  creditRecordOf,
  type InspectionRecord,
  inspectionColumns,
  inspectionEntry,
  inspectionResults,
  nanjing,
  orderAnswers,
  readInspectionSheets,
  visitFacts,
} from '../../src/index.js';

const rules = new Set(['r/one', 'r/two', 'r/three']);

/** A sheet from rows of texts, without the cells that are empty. */
const sheetOf = (rows: readonly (readonly string[])[], sheet: string | null = 'S'): GivenSheet => ({
  file: 'a.xlsx',
  sheet,
  rows: rows.map((cells, at) =>
    cells.flatMap((text, column) => (text === '' ? [] : [{ row: at + 1, column: column + 1, text }])),
  ),
});
const looks = (...rows: readonly (readonly string[])[]): GivenSheet =>
  sheetOf([['现场结果', '规则', '位置', '备注', '照片或材料编号', '责令改正', '复查结果'], ...rows], 'L');
const facts = (given: { readonly [id: string]: string }): GivenSheet =>
  sheetOf([['事项', '值', '字段'], ...Object.entries(given).map(([id, value]) => ['', value, id])], 'V');

const visit = {
  id: '2026-001',
  institution: 'a',
  date: '2026-05-06',
  method: '双随机',
  body: 'joint',
  officers: 'o1、o2',
};
const read = (...sheets: readonly GivenSheet[]) => readInspectionSheets(sheets, { rules });
/** Problems in short: code, what it is about, sheet and cell. */
const short = (...sheets: readonly GivenSheet[]) =>
  read(...sheets).problems.map(
    ({ code, about, sheet, row, column }) => `${code} ${about} ${sheet ?? ''}!${row ?? ''}:${column ?? ''}`,
  );

describe('filled-in sheets', () => {
  it('give the record of the inspection', () => {
    const { record, problems } = read(
      facts({ ...visit, 'order.on': '2026-05-06', 'order.due': '2026年5月20日', 'recheck.on': '2026/5/21' }),
      looks(
        ['符合', 'r/one', '', '', '照片3'],
        ['不符合', 'r/two', '/classes/0', '缺少标识', '', '是', '符合'],
        ['NOT CHECKED', 'r/two', '/classes/1'],
        ['', 'r/three', ''],
      ),
    );
    expect(problems).toEqual([]);
    expect(record).toEqual({
      format: 'tuoyu-inspection/1',
      id: '2026-001',
      institution: 'a',
      date: '2026-05-06',
      method: 'double-random',
      body: 'joint',
      officers: ['o1', 'o2'],
      results: [
        { rule: 'r/one', pointer: '', result: 'met', evidence: '照片3' },
        { rule: 'r/two', pointer: '/classes/0', result: 'not-met', note: '缺少标识' },
        { rule: 'r/two', pointer: '/classes/1', result: 'not-checked' },
      ],
      order: { on: '2026-05-06', due: '2026-05-20', rules: ['r/two'] },
      recheck: { on: '2026-05-21', results: [{ rule: 'r/two', pointer: '/classes/0', result: 'met' }] },
    });
    // as it goes on: the second look counts, and without a penalty there is no credit record
    const own = record as InspectionRecord;
    expect(answersFrom([own]).map(({ rule, value, on }) => [rule, value, on])).toEqual([
      ['r/one', 'pass', '2026-05-06'],
      ['r/two', 'pass', '2026-05-21'],
    ]);
    expect(inspectionEntry(own)).toMatchObject({ result: 'faults', recheckPassed: true });
    expect(creditRecordOf(own)).toBeNull();
  });

  it('give the penalty as it was decided, which credit takes', () => {
    const penalty = {
      'penalty.decidedOn': '2026-06-01',
      'penalty.kinds': '警告、罚款',
      'penalty.fineYuan': '2000',
      'penalty.procedure': '普通程序',
      'penalty.severity': '一般',
      'penalty.documentNumber': '卫罚〔2026〕1号',
      'penalty.authority': '某区卫生健康委员会',
      'penalty.legalBasis': '某法 | 第1条；某条例',
      'penalty.publishedOn': '2026-06-03',
    };
    const { record, problems } = read(facts({ ...visit, body: '卫生健康', ...penalty }), looks());
    expect(problems).toEqual([]);
    expect(creditRecordOf(record as InspectionRecord)).toMatchObject({
      id: '2026-001/penalty',
      decidedBy: { name: '某区卫生健康委员会', field: 'health' },
      severity: 'general',
      legalBasis: [{ text: '某法', clause: '第1条' }, { text: '某条例' }],
      penalty: { kinds: ['warning', 'fine'], procedure: 'ordinary', fineYuan: 2000 },
      published: { shown: true, on: '2026-06-03' },
    });
  });

  it('name every cell that does not count, and then there is no record', () => {
    const { record } = read(facts(visit), looks(['也许', 'r/one', '']));
    expect(record).toBeNull();
    expect(
      short(
        facts({ ...visit, method: '随便', date: '2026-02-30', 'penalty.fineYuan': '约2000', colour: 'red' }),
        looks(
          ['也许', 'r/one', ''],
          ['符合', 'r/none', ''],
          ['符合', 'r/one', 'classes'],
          ['', 'r/one', '/a', '有备注'],
          ['符合', 'r/two', '', '', '', '可能'],
          ['符合', 'r/three', '', '', '', '', '好'],
        ),
      ),
    ).toEqual([
      'bad-value date V!4:2',
      'bad-value method V!5:2',
      'bad-value penalty.fineYuan V!8:2',
      'unknown-row id V!9:3',
      'bad-value result L!2:1',
      'unknown-row rule L!3:2',
      'bad-value pointer L!4:3',
      'missing result L!5:1',
      'bad-value order L!6:6',
      'bad-value recheck L!7:7',
    ]);
  });

  it('say where a fact is missing, and which order and days do not fit', () => {
    const { id: _, ...rest } = visit;
    expect(short(facts({ ...rest, id: '' }), looks())).toEqual(['missing id V!7:2']);
    expect(short(facts(rest), looks())).toEqual(['missing id !:']);
    expect(
      short(
        facts({ ...visit, 'order.on': '2026-05-05', 'recheck.on': '2026-05-01' }),
        looks(['符合', 'r/one', '', '', '', '是'], ['不符合', 'r/two', '', '', '', '否']),
      ),
    ).toEqual([
      'too-early order.on V!8:2',
      'too-early recheck.on V!9:2',
      'not-found-faulty order.rules.0 L!2:6',
    ]);
    // an order without its day, a second look without its day
    expect(short(facts(visit), looks(['不符合', 'r/one', '', '', '', '是', '符合']))).toEqual([
      'missing order.on !:',
      'missing recheck.on !:',
    ]);
  });

  it('a rule of several departments stands on several sheets: one answer, or both are named', () => {
    const same = read(facts(visit), looks(['符合', 'r/one', '', '甲']), looks(['met', 'r/one', '', '乙']));
    expect(same.record?.results).toEqual([{ rule: 'r/one', pointer: '', result: 'met', note: '甲；乙' }]);
    const onlyOne = read(facts(visit), looks(['', 'r/one', '']), looks(['met', 'r/one', '']));
    expect(onlyOne.record?.results).toEqual([{ rule: 'r/one', pointer: '', result: 'met' }]);
    const results = (...given: readonly string[]) =>
      read(facts(visit), ...given.map((one) => looks([one, 'r/one', '']))).record?.results.map(
        ({ result }) => result,
      );
    expect([results('未检查', '不符合'), results('不符合', '未检查'), results('未检查', '未检查')]).toEqual([
      ['not-met'],
      ['not-met'],
      ['not-checked'],
    ]);
    expect(short(facts(visit), looks(['符合', 'r/one', '']), looks(['不符合', 'r/one', '']))).toEqual([
      'answers-differ result L!2:1',
    ]);
  });

  it('a heading that is needed and not there, or there twice, is named, and one of no column is noted', () => {
    expect(short(facts(visit), sheetOf([['结果'], ['符合']]))).toEqual([
      'missing-column result S!1:',
      'missing-column rule S!1:',
      'missing-column pointer S!1:',
    ]);
    expect(short(facts(visit), sheetOf([['Result', '规则', 'pointer', '现场结果', '部门']]))).toEqual([
      'repeated-column result S!1:4',
    ]);
    expect(short(facts(visit), sheetOf([]))).toEqual(['no-heading result S!:']);
    const { record, notes } = read(
      facts(visit),
      sheetOf([['Result', 'Rule', 'Pointer', 'Department', '整改意见']]),
    );
    expect(record).not.toBeNull();
    expect(notes).toEqual([
      {
        code: 'unknown-column',
        file: 'a.xlsx',
        sheet: 'S',
        row: 1,
        column: 5,
        about: 'heading',
        found: '整改意见',
        expected: '',
      },
    ]);
  });

  it('facts can be given without a sheet, and two that differ are named', () => {
    const given = (own: { readonly [id: string]: string }, ...sheets: readonly GivenSheet[]) =>
      readInspectionSheets(sheets, { rules, facts: own });
    expect(given(visit, looks(['met', 'r/one', ''])).record?.officers).toEqual(['o1', 'o2']);
    expect(given({ method: 'double-random' }, facts(visit), looks()).problems).toEqual([]);
    expect(given({ method: 'routine' }, facts(visit), looks()).problems).toMatchObject([
      { code: 'two-values', about: 'method', file: null, found: 'routine', expected: '双随机' },
    ]);
    expect(given({ ...visit, colour: 'red' }, looks()).problems).toMatchObject([{ code: 'unknown-row' }]);
  });

  it('every fact has a name of its own in both languages, and its words are those of the schema', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const titles = visitFacts.map(({ title }) => title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
      for (const fact of visitFacts)
        if (fact.kind === 'code' || fact.kind === 'codes') {
          const words = Object.values(fact.words).map((word) => word[locale]);
          expect(new Set(words).size).toBe(words.length);
        }
    }
    expect(visitFacts.filter(({ needed }) => needed).map(({ id }) => id)).toEqual([
      'id',
      'institution',
      'date',
      'method',
      'body',
      'officers',
    ]);
  });

  it('what is written in either language is read back as it was', () => {
    const result = fc.constantFrom('met', 'not-met', 'not-checked', 'not-applicable' as const);
    const look = fc.record({
      rule: fc.constantFrom(...rules),
      pointer: fc.constantFrom('', '/classes/0', '/staff/12'),
      result,
      order: fc.constantFrom('yes', 'no' as const),
      note: fc.constantFrom('', '=1+1', '备注'),
    });
    const list = fc.uniqueArray(look, {
      selector: ({ rule, pointer }) => `${rule} ${pointer}`,
      maxLength: 9,
    });
    fc.assert(
      fc.property(list, fc.constantFrom('zh-CN', 'en' as const), (given, locale) => {
        const faulty = new Set(given.filter((one) => one.result === 'not-met').map(({ rule }) => rule));
        const header = inspectionColumns.map((column) => column.header[locale]);
        const rows = given.map((one) => {
          const cells: { readonly [id: string]: string } = {
            rule: one.rule,
            pointer: one.pointer,
            result: inspectionResults[one.result as 'met'][locale],
            // a table of CSV guards what a program would run
            note: one.note.startsWith('=') ? `'${one.note}` : one.note,
            order: faulty.has(one.rule) ? orderAnswers[one.order as 'yes'][locale] : '',
          };
          return inspectionColumns.map(({ id }) => cells[id] ?? '');
        });
        const ordered = given.filter(({ rule, order }) => faulty.has(rule) && order === 'yes');
        const { record, problems } = read(
          facts({ ...visit, ...(ordered.length > 0 ? { 'order.on': '2026-05-06' } : {}) }),
          sheetOf([header, ...rows]),
        );
        expect(problems).toEqual([]);
        expect(record?.results).toEqual(
          given.map(({ rule, pointer, result: own, note }) => ({
            rule,
            pointer,
            result: own,
            ...(note === '' ? {} : { note }),
          })),
        );
        expect(new Set(record?.order?.rules ?? [])).toEqual(new Set(ordered.map(({ rule }) => rule)));
      }),
    );
  });

  it('settle what waits for a person, as the record from JSON does', () => {
    const plan = compile(nanjing, { asOf: '2026-11-23', place: '320106' });
    const waits = new Set(plan.rules.filter(({ awaitsText }) => awaitsText).map((one) => one.rule.id));
    const institution = { key: 'a', kind: 'institution' } as const;
    const asked = evaluate(plan, institution).findings.find(
      ({ rule, outcome, subject }) => outcome === 'manual' && subject.pointer === '' && !waits.has(rule),
    );
    const rule = asked?.rule as string;
    const { record } = readInspectionSheets([facts(visit), looks(['不符合', rule, ''])], {
      rules: new Set([rule]),
    });
    const after = evaluate(plan, institution, { answers: answersFrom([record as InspectionRecord]) });
    expect(after.findings.find((one) => one.rule === rule)?.outcome).toBe('fail');
  });
});
