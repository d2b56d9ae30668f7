import { compile, evaluate } from '@tuoyu/core';
import { assess, parseCreditRecords, referenceCreditScheme } from '@tuoyu/credit-rating';
import { describe, expect, it } from 'vitest';
import {
  answersFrom,
  creditRecordOf,
  type InspectionRecord,
  inspectionEntry,
  inspectionSheets,
  nanjing,
  openSteps,
  readInspection,
} from '../../src/index.js';

const plan = compile(nanjing, { asOf: '2026-11-23', place: '320106' });

const visit: InspectionRecord = {
  format: 'tuoyu-inspection/1',
  id: '2026-001',
  institution: 'a',
  date: '2026-05-06',
  method: 'double-random',
  body: 'joint',
  officers: ['o2', 'o1'],
  results: [
    { rule: 'r/one', pointer: '', result: 'met', evidence: '照片3' },
    { rule: 'r/two', pointer: '/classes/0', result: 'not-met', note: '缺少标识' },
    { rule: 'r/two', pointer: '/classes/1', result: 'not-checked' },
  ],
  order: { on: '2026-05-06', due: '2026-05-20', rules: ['r/two'] },
};

describe('sheets', () => {
  const sheets = inspectionSheets(plan, { locale: 'zh-CN' });
  const sheetOf = (department: string | null) => sheets.find((one) => one.department === department);

  it('hold every operating duty of the institution and its staff, each once or on the sheets of its departments', () => {
    const wanted = plan.rules
      .filter(
        ({ summary }) =>
          ['institution', 'person'].includes(summary.addressee) &&
          (summary.phases?.includes('operation') ?? true),
      )
      .map(({ rule }) => rule.id);
    expect([...new Set(sheets.flatMap(({ items }) => items.map(({ rule }) => rule)))].sort()).toEqual(wanted);
    for (const { items } of sheets) expect(new Set(items.map(({ rule }) => rule)).size).toBe(items.length);
  });

  it('name a department only where a text does', () => {
    // Minors Protection Law, art. 90: health departments supervise health care
    expect(sheetOf('health')?.items.find(({ rule }) => rule.startsWith('health-care/'))).toMatchObject({
      row: 'AN062',
    });
    // video regulation: art. 13 and 14 name the police, art. 16 nobody
    const police = sheetOf('police')?.items ?? [];
    expect(police.find(({ rule }) => rule === 'facilities/camera-signs')).toMatchObject({ row: 'AN066' });
    expect(police.find(({ rule }) => rule === 'facilities/video-system-filed')).toMatchObject({
      row: 'AN067',
    });
    expect(police.map(({ rule }) => rule)).not.toContain('facilities/video-access-logged');
    // food has a law of its own, which is not about health care
    const food = plan.rules.find(
      ({ rule, pack }) =>
        pack.name === '@tuoyu/standards-health-care' && rule.basis[0].instrument === 'food-safety-law',
    )?.rule.id;
    expect(food).toBeDefined();
    expect(sheetOf('health')?.items.map(({ rule }) => rule)).not.toContain(food);
    const open = sheetOf(null);
    expect(open?.title).toBe('法规未写明部门');
    expect(open?.items.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['facilities/video-access-logged', 'staffing/class-size']),
    );
    expect(open?.items.every(({ row, also }) => row === null && also.length === 0)).toBe(true);
    // Minors Protection Law, art. 119, names four for art. 27
    expect(
      police
        .find(({ rule }) => rule === 'caregiving/no-confirmed-punishment')
        ?.also.slice()
        .sort(),
    ).toEqual(['education', 'health', 'market']);
  });

  it('go by class with a report, and leave out what does not apply', () => {
    const record = {
      key: 'a',
      kind: 'institution',
      classes: [
        { id: 'c1', name: '一班', kind: 'infant', enrolled: 11 },
        { id: 'c2', name: '二班', kind: 'infant', enrolled: 9 },
      ],
    } as const;
    const report = evaluate(plan, record);
    const items = inspectionSheets(plan, { locale: 'en', report }).flatMap((sheet) => sheet.items);
    expect(
      items
        .filter(({ rule }) => rule === 'staffing/class-size')
        .map(({ subject, recorded }) => [subject, recorded]),
    ).toEqual([
      ['一班', 'fail'],
      ['二班', 'pass'],
    ]);
    expect(items.some(({ recorded }) => recorded === 'not-applicable')).toBe(false);
    const all = inspectionSheets(plan, { locale: 'en', report, all: true }).flatMap((sheet) => sheet.items);
    expect(all.length).toBeGreaterThan(items.length);
  });
});

describe('the record of an inspection', () => {
  it('is read, with what is wrong by place', () => {
    expect(readInspection(visit)).toEqual({ record: visit, issues: [] });
    const wrong = (changed: object) =>
      readInspection({ ...visit, ...changed }).issues.map(({ pointer, code }) => [pointer, code]);
    expect(wrong({ order: { on: '2026-05-05', rules: ['r/two'] } })).toEqual([['/order/on', 'too-early']]);
    expect(wrong({ order: { on: '2026-05-06', due: '2026-05-05', rules: ['r/two'] } })).toEqual([
      ['/order/due', 'too-early'],
    ]);
    expect(wrong({ order: { on: '2026-05-06', rules: ['r/one'] } })).toEqual([
      ['/order/rules/0', 'not-found-faulty'],
    ]);
    expect(wrong({ publication: { on: '2026-05-05' } })).toEqual([['/publication/on', 'too-early']]);
    expect(wrong({ officers: ['o1', 'o1'] })).toEqual([['/officers/1', 'repeated']]);
    expect(wrong({ results: [...visit.results, visit.results[0]] })).toEqual([['/results/3', 'repeated']]);
    expect(wrong({ method: 'random' })).toEqual([['/method', 'not-allowed']]);
  });

  it('gives answers, the newest look first, and none where nobody looked', () => {
    const first = {
      rule: 'r/one',
      pointer: '',
      value: 'pass',
      by: 'joint: o1, o2',
      on: '2026-05-06',
      evidence: '照片3',
    };
    expect(answersFrom([visit])).toEqual([
      first,
      { rule: 'r/two', pointer: '/classes/0', value: 'fail', by: 'joint: o1, o2', on: '2026-05-06' },
    ]);
    const recheck = {
      on: '2026-05-21',
      results: [{ rule: 'r/two', pointer: '/classes/0', result: 'met' as const }],
    };
    expect(answersFrom([{ ...visit, recheck }])[1]).toMatchObject({ value: 'pass', on: '2026-05-21' });
    // another inspection of the same day that saw it otherwise: nobody can tell
    const other: InspectionRecord = {
      ...visit,
      id: '2',
      results: [{ rule: 'r/one', pointer: '', result: 'not-met' }],
    };
    expect(answersFrom([visit, other]).map(({ rule }) => rule)).toEqual(['r/two']);
    const { order, ...older } = { ...other, date: '2026-01-02' };
    expect(order).toBeDefined();
    expect(answersFrom([older, visit])).toEqual(answersFrom([visit]));
    expect(answersFrom([visit, older])).toEqual(answersFrom([visit]));
  });

  it('settles what waits for a person when it is evaluated', () => {
    const waits = new Set(plan.rules.filter(({ awaitsText }) => awaitsText).map((one) => one.rule.id));
    const asked = evaluate(plan, { key: 'a', kind: 'institution' }).findings.find(
      ({ rule, outcome, subject }) => outcome === 'manual' && subject.pointer === '' && !waits.has(rule),
    );
    const rule = asked?.rule as string;
    const answers = answersFrom([{ ...visit, results: [{ rule, pointer: '', result: 'not-met' }] }]);
    const after = evaluate(plan, { key: 'a', kind: 'institution' }, { answers });
    expect(after.findings.find((one) => one.rule === rule)?.outcome).toBe('fail');
  });

  it('gives the entry on which the yearly inspection is judged', () => {
    const rule = 'nanjing/yearly-random-inspection';
    const outcome = (record: InspectionRecord, asOf: string) =>
      evaluate(compile(nanjing, { asOf, place: '320106' }), {
        kind: 'institution',
        openedOn: '2024-01-01',
        inspections: [inspectionEntry(record)],
      }).findings.find((one) => one.rule === rule)?.outcome;
    expect(outcome(visit, '2027-03-01')).toBe('pass');
    expect(outcome({ ...visit, method: 'routine' }, '2027-03-01')).toBe('fail');
    expect(outcome(visit, '2028-03-01')).toBe('fail');
    expect(inspectionEntry(visit)).toMatchObject({
      result: 'faults',
      inspectors: 2,
      correctionDueOn: '2026-05-20',
    });
  });

  it('tells what is open on a day', () => {
    const published = { ...visit, publication: { on: '2026-05-10' } };
    expect(openSteps(published, { asOf: '2026-05-20' })).toEqual(['correction-running']);
    expect(openSteps(published, { asOf: '2026-05-21' })).toEqual(['correction-overdue']);
    expect(openSteps({ ...published, correctedOn: '2026-05-19' }, { asOf: '2026-05-21' })).toEqual([
      'recheck',
    ]);
    const recheck = (result: 'met' | 'not-met') => ({
      on: '2026-05-21',
      results: [{ rule: 'r/two', pointer: '/classes/0', result }],
    });
    expect(openSteps({ ...published, recheck: recheck('met') }, { asOf: '2026-05-21' })).toEqual([]);
    expect(openSteps({ ...published, recheck: recheck('not-met') }, { asOf: '2026-05-21' })).toEqual([
      'recheck-failed',
    ]);
    expect(openSteps(published, { asOf: '2026-05-09' })).toEqual(['correction-running', 'publication']);
  });
});

describe('credit', () => {
  const penalty = {
    decidedOn: '2026-06-01',
    kinds: ['fine' as const],
    fineYuan: 5000,
    documentNumber: '宁卫罚〔2026〕1号',
    authority: '某区卫生健康委',
    legalBasis: [{ text: '人口与计划生育法', clause: '第四十一条' }],
  };

  it('only a published penalty is credit data', () => {
    expect(creditRecordOf(visit)).toBeNull();
    expect(creditRecordOf({ ...visit, penalty })).toBeNull();
    expect(creditRecordOf({ ...visit, penalty: { ...penalty, publishedOn: '2026-06-05' } })).toMatchObject({
      decidedOn: '2026-06-01',
      published: { shown: true, on: '2026-06-05' },
    });
  });

  it('is read and assessed by the credit rating as it is', () => {
    const record = creditRecordOf({
      ...visit,
      body: 'health',
      penalty: { ...penalty, publishedOn: '2026-06-05' },
    });
    const { file, issues } = parseCreditRecords({
      format: 'tuoyu-credit-records/1',
      subject: { kind: 'enterprise', name: null, creditCode: null, place: '320106' },
      catalogue: '2024',
      collectedOn: '2026-11-01',
      partial: false,
      records: [record],
    });
    expect(issues.filter(({ record: own }) => own !== null)).toEqual([]);
    expect(file?.records[0]).toMatchObject({
      decidedBy: { field: 'health' },
      penalty: { kinds: ['fine'], fineYuan: 5000 },
      severity: null,
    });
    if (file === null) throw new Error('a file');
    expect(assess(referenceCreditScheme, file, { asOf: '2026-11-23' }).records).toHaveLength(1);
  });
});
