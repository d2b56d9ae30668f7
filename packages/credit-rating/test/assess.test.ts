import { defineScheme, type Scheme } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import {
  assess,
  industryEvaluationScheme,
  isCreditError,
  publicEvaluationScheme,
  referenceCreditScheme,
  timeline,
} from '../src/index.js';
import { clean, penalty } from './support/records.js';

const met = { dutiesMet: true, dutiesMetOn: '2026-05-06' };
const reference = (records: readonly unknown[], asOf: string, choices = {}, more = {}) => {
  const { grade } = assess(referenceCreditScheme, clean(records, more), { asOf, choices });
  return [grade?.guaranteed.id, grade?.possible.id];
};

describe('the reference scheme', () => {
  it('follows the most severe live record and list entry', () => {
    const at = (severity: string, kind = 'penalty') =>
      reference([penalty({ severity, kind, published: { shown: true } })], '2026-05-06')[0];
    expect([at('minor'), at('general'), at('serious')]).toEqual(['minor', 'general', 'serious']);
    expect(reference([penalty({ kind: 'serious-list', severity: null })], '2026-05-06')).toEqual([
      'serious',
      'serious',
    ]);
    expect(reference([penalty({ kind: 'abnormal-list', severity: null })], '2026-05-06')).toEqual([
      'general',
      'general',
    ]);
    const three = ['minor', 'general', 'minor'].map((severity, i) =>
      penalty({ id: `p${i}`, document: `${i}`, severity, published: { shown: true } }),
    );
    // nothing is added up
    expect(reference(three, '2026-05-06')).toEqual(['general', 'general']);
  });

  it('does not feel what speaks for the subject, nor what is kept or performed', () => {
    for (const more of [
      { kind: 'honour' },
      { kind: 'promise', kept: true },
      { kind: 'judgment', kept: true },
    ])
      expect(reference([penalty(more)], '2026-05-06')).toEqual(['clear', 'clear']);
    expect(reference([penalty({ kind: 'promise', kept: false })], '2026-05-06')).toEqual([
      'general',
      'general',
    ]);
    expect(reference([penalty({ kind: 'judgment', kept: null })], '2026-05-06')).toEqual([
      'general',
      'clear',
    ]);
  });

  it('ends a record on its last day, neither before nor after', () => {
    // collected early, so that only the law speaks; general, put right: shown through 2027-04-15
    const file = [penalty({ repair: met })];
    expect(reference(file, '2027-04-15')).toEqual(['general', 'general']);
    expect(reference(file, '2027-04-16')).toEqual(['clear', 'clear']);
    expect(reference(file, '2027-04-14', { dayOfDecision: 'counted' })).toEqual(['general', 'general']);
    expect(reference(file, '2027-04-15', { dayOfDecision: 'counted' })).toEqual(['clear', 'clear']);
  });

  it('knows nothing of a decision before its day', () => {
    expect(reference([penalty()], '2026-04-14')).toEqual(['clear', 'clear']);
    expect(reference([penalty()], '2026-04-15')).toEqual(['general', 'general']);
  });

  it('gives a range where two regimes leave it open, and a point once somebody chooses', () => {
    const old = [penalty({ decidedOn: '2026-01-05', repair: { ...met } })];
    const since = { collectedOn: '2026-02-01' };
    expect(reference(old, '2026-02-01', {}, since)).toEqual(['general', 'general']);
    expect(reference(old, '2026-05-06', {}, since)).toEqual(['general', 'clear']);
    expect(reference(old, '2026-05-06', { transition: 'new-rule' }, since)).toEqual(['general', 'general']);
    expect(reference(old, '2027-01-06', { transition: 'new-rule' }, since)).toEqual(['clear', 'clear']);
  });

  it('leaves open what was collected only in part, or too long ago', () => {
    const { file } = { file: { ...clean([]), partial: true } };
    expect(assess(referenceCreditScheme, file, { asOf: '2026-11-20' }).grade?.guaranteed.id).toBe('serious');
    const dated = { validUntil: '2026-12-31' };
    expect(reference([], '2026-12-31', {}, dated)).toEqual(['clear', 'clear']);
    expect(reference([], '2027-01-01', {}, dated)).toEqual(['serious', 'clear']);
  });

  it('is official nowhere', () => {
    const status = assess(referenceCreditScheme, clean([penalty()]), { asOf: '2026-11-20' });
    expect(status.official).toBe(false);
    expect(referenceCreditScheme.official).toBe(false);
    expect(referenceCreditScheme.ownChoice).toBe(true);
  });
});

describe('a status', () => {
  const status = assess(referenceCreditScheme, clean([penalty({ repair: met })]), { asOf: '2026-11-20' });

  it('has no grade without a scheme', () => {
    const plain = assess(null, clean([penalty()]), { asOf: '2026-11-20' });
    expect([plain.grade, plain.scheme]).toEqual([null, null]);
    expect(plain.records[0]?.live).toBe('yes');
  });

  it('tells what each record does, and how the grade would be without it', () => {
    const [record] = status.records;
    expect(record?.effect.touches).toEqual([{ fact: 'credit/no-live-general-record', fails: 'yes' }]);
    expect(record?.effect.without?.guaranteed.id).toBe('clear');
    expect(record?.effect.changesGrade).toBe(true);
  });

  it('tells what changes by itself and when', () => {
    const said = status.changes.map(({ on, grade, worsenedBy }) => [on, grade?.point?.id, worsenedBy]);
    expect(said).toEqual([
      ['2026-11-21', 'general', []],
      ['2027-04-16', 'clear', []],
    ]);
  });

  it('tells what repair still lacks, and from which day it may be asked', () => {
    const on = (asOf: string, repair: object) => {
      const [record] = assess(null, clean([penalty({ repair })]), { asOf }).records;
      return [record?.repair[0]?.mayAsk, record?.repair[0]?.lacking];
    };
    const all = { ...met, promise: true, otherConditions: true, excluded: false };
    expect(on('2026-07-15', all)).toEqual(['no', ['shortest-period']]);
    expect(on('2026-07-16', all)).toEqual(['yes', []]);
    expect(on('2026-07-16', { ...all, promise: null })).toEqual(['maybe', ['promise']]);
    expect(on('2026-07-16', { ...all, promise: false })).toEqual(['no', ['promise']]);
    expect(on('2026-07-16', { ...all, excluded: true })).toEqual(['no', ['not-excluded']]);
    expect(on('2026-07-16', {})[0]).toBe('maybe');
  });

  it('finds what is still shown after the law has ended it', () => {
    const ended = clean([penalty({ severity: 'minor', published: { shown: true }, repair: met })]);
    const [before, after] = ['2026-07-15', '2026-07-16'].map(
      (asOf) => assess(null, ended, { asOf }).records[0]?.shouldHaveStopped,
    );
    expect([before, after]).toEqual([false, true]);
  });

  it('throws for a day that is none, with a code', () => {
    const wrong = (): unknown => assess(null, clean([]), { asOf: '2026-02-30' });
    expect(wrong).toThrow('bad-day');
    try {
      wrong();
    } catch (error) {
      expect(isCreditError(error, 'bad-day')).toBe(true);
      expect(isCreditError(error, 'bad-measure')).toBe(false);
    }
  });

  it('hides the name of an individual business', () => {
    const own = { subject: { kind: 'individual-business', name: '南京市鼓楼区张三托育' } };
    expect(assess(null, clean([], own), { asOf: '2026-11-20' }).subject.name).toBeNull();
  });
});

describe('the notation A to D', () => {
  const d = penalty({ kind: 'evaluation', severity: null, evaluation: { by: 'public', grade: 'D' } });
  const grade = (
    scheme: ReturnType<typeof publicEvaluationScheme>,
    records: readonly unknown[],
    choices = {},
  ) => {
    const found = assess(scheme, clean(records), { asOf: '2026-11-20', choices }).grade;
    return [found?.guaranteed.id, found?.possible.id, found?.unknownFigures.length];
  };

  it('is the whole range until boundaries are supplied', () => {
    expect(grade(publicEvaluationScheme(), [])).toEqual(['D', 'A', 5]);
    expect(publicEvaluationScheme().official).toBe(false);
  });

  it('caps an industry grade under a public D, once it is known that the plan is in force', () => {
    expect(grade(industryEvaluationScheme(), [d])).toEqual(['D', 'A', 5]);
    expect(grade(industryEvaluationScheme(), [d], { evaluationCapInForce: true })).toEqual(['D', 'B', 5]);
    expect(grade(industryEvaluationScheme(), [d], { evaluationCapInForce: false })).toEqual(['D', 'A', 5]);
    expect(grade(publicEvaluationScheme(), [d], { evaluationCapInForce: true })).toEqual(['D', 'A', 5]);
    expect(industryEvaluationScheme().caps?.[0]?.basis?.[0]?.verified).toBe('secondary');
  });

  it('is a point with boundaries of the caller', () => {
    const supplied = {
      max: 100,
      boundaries: { C: 40, B: 60, A: 80 },
      children: [
        {
          id: 'serious',
          title: { 'zh-CN': '严重', en: 'serious' },
          max: 100,
          from: {
            kind: 'steps' as const,
            measure: 'credit/live-general-records',
            steps: [
              { from: null, score: 100 },
              { from: 1, score: 60 },
              { from: 2, score: 0 },
            ],
          },
        },
      ],
    };
    const own = publicEvaluationScheme(supplied);
    expect(own.ownChoice).toBe(true);
    expect(grade(own, [])).toEqual(['A', 'A', 0]);
    expect(grade(own, [penalty()])).toEqual(['B', 'B', 0]);
    expect(grade(own, [penalty({ severity: null })])).toEqual(['B', 'A', 0]);
    expect(() => publicEvaluationScheme({ ...supplied, boundaries: { C: 60, B: 40, A: 80 } })).toThrow(
      'bad-boundaries',
    );
  });
});

describe('a timeline', () => {
  const history = [
    { on: '2026-06-01', state: 'objected' },
    { on: '2026-09-01', state: 'repaired' },
  ];

  it('has the status of every day', () => {
    const { segments, events } = timeline(
      referenceCreditScheme,
      clean([penalty({ repair: met, state: 'repaired', history })]),
      { asOf: '2026-11-20', from: '2026-04-01' },
    );
    expect(segments.map(({ from, to, grade }) => [from, to, grade.point?.id])).toEqual([
      ['2026-04-01', '2026-04-14', 'clear'],
      ['2026-04-15', '2026-08-31', 'general'],
      ['2026-09-01', null, 'clear'],
    ]);
    // an objection alone changes nothing
    expect(events.filter(({ kind }) => kind === 'state-changed').map(({ on }) => on)).toEqual([
      '2026-06-01',
      '2026-09-01',
    ]);
  });

  it('agrees with assess on every day of a year', () => {
    const file = clean(
      [
        penalty({ repair: met, state: 'repaired', history }),
        penalty({
          id: 'q',
          document: '2',
          severity: 'minor',
          published: { shown: true },
          decidedOn: '2026-03-03',
        }),
        penalty({
          id: 'r',
          document: '3',
          kind: 'abnormal-list',
          severity: null,
          decidedBy: { name: '某局', field: 'civil-affairs' },
          decidedOn: '2024-07-15',
          list: { cured: false },
        }),
      ],
      { collectedOn: '2026-10-01' },
    );
    const { segments } = timeline(referenceCreditScheme, file, { asOf: '2026-10-01', from: '2026-01-01' });
    for (let i = 0; i < 600; i += 7) {
      const day = new Date(Date.UTC(2026, 9, 1 + i)).toISOString().slice(0, 10);
      const own = assess(referenceCreditScheme, file, { asOf: day }).grade;
      const found = segments.find(({ from, to }) => from <= day && (to === null || day <= to))?.grade;
      expect([day, found?.guaranteed.id, found?.possible.id]).toEqual([
        day,
        own?.guaranteed.id,
        own?.possible.id,
      ]);
    }
  });

  it('names the rule by which time makes it worse', () => {
    const listed = (field: string, decidedOn: string) =>
      timeline(
        referenceCreditScheme,
        clean([
          penalty({
            kind: 'abnormal-list',
            severity: null,
            decidedBy: { name: '某局', field },
            decidedOn,
            list: { cured: false },
          }),
        ]),
        { asOf: '2026-11-20' },
      ).segments.map(({ from, grade, worsenedBy }) => [from, grade.guaranteed.id, worsenedBy]);
    // civil affairs: two years; the market regulator: three
    expect(listed('civil-affairs', '2024-02-29')).toContainEqual([
      '2026-03-01',
      'serious',
      ['credit/abnormal-list-not-overdue'],
    ]);
    expect(listed('market-regulation', '2022-06-01')).toContainEqual([
      '2025-06-02',
      'serious',
      ['credit/abnormal-list-not-overdue'],
    ]);
  });

  it('names only the rule that begins to speak, and only one that the scheme reads', () => {
    const title = { 'zh-CN': '级', en: 'level' };
    const gate = (rule: string) => ({ id: rule, title, demand: { kind: 'rule-passes' as const, rule } });
    const both = defineScheme({
      ...referenceCreditScheme,
      levels: [
        { id: 'low', title },
        { id: 'middle', title, requires: [gate('credit/public-grade-not-d')] },
        { id: 'high', title, requires: [gate('credit/abnormal-list-not-overdue')] },
      ],
    });
    const file = clean([
      penalty({
        id: 'd',
        kind: 'evaluation',
        decidedOn: '2025-01-06',
        evaluation: { by: 'public', grade: 'D' },
      }),
      penalty({
        kind: 'abnormal-list',
        decidedBy: { name: '某局', field: 'civil-affairs' },
        decidedOn: '2023-06-01',
        list: { cured: false },
      }),
    ]);
    const named = (scheme: Scheme) =>
      timeline(scheme, file, { asOf: '2026-11-20' }).segments.flatMap(({ from, worsenedBy }) =>
        worsenedBy.map((name) => `${from} ${name}`),
      );
    expect(named(both)).toEqual([
      '2025-06-02 credit/abnormal-list-not-overdue',
      '2026-01-01 credit/public-grade-not-d',
    ]);
    expect(named(referenceCreditScheme)).toEqual(['2025-06-02 credit/abnormal-list-not-overdue']);
  });
});
