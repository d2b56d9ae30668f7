import { rate } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentRecord,
  checkProcedure,
  nanjingProcedureRules,
  publishRating,
  referenceStars,
  scoresOfAssessment,
} from '../src/index.js';
import { finished } from './support/assessment.js';
import { reportOf } from './support/report.js';
import { scored } from './support/scored.js';

const scores = {
  format: 'tuoyu-score-sheet/1',
  scheme: { id: 'scored', version: '2' },
  answers: Object.entries({ a: 'A', b: 2.5, c: 10, harm: 'no', quiet: 'yes' }).map(([item, value]) => ({
    item,
    value,
    by: 'x',
    on: '2025-05-20',
  })),
} as const;
const report = { ...reportOf({ 'staffing/a': ['p'] }), asOf: '2025-06-03' };
const rating = rate(scored, { report, scores });
const assessment: AssessmentRecord = {
  ...finished,
  scheme: { id: 'scored', version: '2' },
  decision: { ...(finished.decision as NonNullable<AssessmentRecord['decision']>), level: 'one' },
};
const codes = (...given: Parameters<typeof publishRating>) =>
  publishRating(...given).problems.map(({ code }) => code);

describe('the scores of an assessment', () => {
  const score = (item: string, by: string, value: string | number) => ({ item, by, value, on: '2025-05-20' });
  const own: AssessmentRecord = {
    ...assessment,
    scores: [score('a', 'p1', 'A'), score('a', 'p2', 'B'), score('b', 'p1', 2), score('b', 'p2', 4)],
    reconciliations: [
      { item: 'a', value: 'C', by: ['p1'], on: '2025-05-21', reason: 'x' },
      { item: 'a', value: 'B', by: ['p1', 'p2'], on: '2025-05-22', reason: 'y' },
    ],
  };
  const shareOf = (record: AssessmentRecord, item: string) =>
    rate(scored, { report, scores: scoresOfAssessment(record) }).rows.find(({ node }) => node === item)
      ?.share;

  it('are what was reconciled last, else what each gave', () => {
    expect(shareOf(own, 'a')).toEqual({ min: '1/2', max: '1/2' });
    // two and four of ten, not reconciled
    expect(shareOf(own, 'b')).toEqual({ min: '1/5', max: '2/5' });
    expect(shareOf({ ...own, reconciliations: own.reconciliations.toReversed() }, 'a')).toEqual({
      min: '1/2',
      max: '1/2',
    });
    expect(shareOf({ ...own, reconciliations: [] }, 'a')).toEqual({ min: '1/2', max: '1' });
  });
});

describe('a publication', () => {
  it('holds what was decided by an official scheme', () => {
    const { publication } = publishRating(rating, assessment);
    expect(publication).toMatchObject({
      format: 'tuoyu-published-rating/1',
      official: { document: '测试文件' },
      level: { id: 'one' },
      score: 32_500,
      decidedOn: '2025-06-11',
      where: 'https://example.org/result',
      dimensions: [
        { id: 'care', points: 22_500, official: { document: '测试文件' } },
        { id: 'team', points: 10_000 },
      ],
    });
  });

  it('refuses reference stars, whatever they say', () => {
    const scheme = referenceStars([
      { id: 'staffing/a', obligation: 'must', force: 'law', addressee: 'institution' },
    ]);
    const own = rate(scheme, {
      report: { ...reportOf({ 'staffing/a': ['p'] }, ['staffing/a']), asOf: '2025-06-03' },
    });
    expect(own.level?.point?.id).toBe('5-star');
    const decided = {
      ...assessment,
      scheme: { id: own.scheme.id, version: own.scheme.version },
      decision: { ...(assessment.decision as NonNullable<AssessmentRecord['decision']>), level: '5-star' },
    };
    expect(codes(own, decided)).toEqual(['not-official']);
  });

  it.each<[string, Partial<AssessmentRecord>]>([
    ['other-scheme', { scheme: { id: 'scored', version: '1' } }],
    ['other-scheme', { scheme: { id: 'scored', version: '2', hash: 'sha256:0' } }],
    ['not-assessed', { assessedOn: null }],
    ['not-decided', { decision: null }],
    [
      'level-differs',
      { decision: { ...(assessment.decision as NonNullable<AssessmentRecord['decision']>), level: 'none' } },
    ],
    ['not-published', { publication: null }],
    ['no-assessor', { assessor: { name: 'x', kind: null } }],
    ['bad-shape', { assessor: { name: '', kind: 'authority' } }],
  ])('is refused: %s', (code, change) => {
    expect(codes(rating, { ...assessment, ...change })).toEqual([code]);
  });

  it('is refused for a rating with anything open', () => {
    const open = rate(scored, { report, scores: { ...scores, answers: scores.answers.slice(1) } });
    expect(codes(open, assessment)).toEqual(['not-complete']);
  });

  it('is refused for a procedure that fails a rule, where it was checked', () => {
    const inside = { ...assessment, assessor: { name: 'x', kind: 'institution-itself' as const } };
    const check = (own: AssessmentRecord) =>
      checkProcedure(own, nanjingProcedureRules, { asOf: '2025-12-01' });
    expect(codes(rating, inside, { procedure: check(inside) })).toEqual(['procedure-fails']);
    expect(codes(rating, assessment, { procedure: check(assessment) })).toEqual([]);
    // a rule of a text of which nobody says that it still holds does not stand in the way
    const late = { ...inside, assessedOn: '2026-01-05', notice: null, objections: [], validity: null };
    const decision = {
      ...(inside.decision as NonNullable<AssessmentRecord['decision']>),
      on: '2026-01-06',
      toldOn: null,
    };
    const own = { ...late, decision, publication: { on: '2026-01-07', where: 'x' } };
    expect(
      codes(rating, own, { procedure: checkProcedure(own, nanjingProcedureRules, { asOf: '2026-02-01' }) }),
    ).toEqual([]);
  });
});
