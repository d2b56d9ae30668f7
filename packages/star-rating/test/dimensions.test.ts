import { describe, expect, it } from 'vitest';
import {
  ASSESSMENT_TOTAL,
  assessmentBasis,
  assessmentDimensions,
  BASIC_STANDARDS,
  knownIndicators,
  wst821Known,
} from '../src/index.js';

describe('the dimensions of WS/T 821-2023', () => {
  it('have the maxima that the dossier reports, a thousand together', () => {
    expect(assessmentDimensions.map(({ max }) => max)).toEqual([100, 140, 200, 210, 80, 200, 70]);
    expect(assessmentDimensions.map(({ chapter }) => chapter)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(assessmentDimensions.reduce((sum, { max }) => sum + max, 0)).toBe(ASSESSMENT_TOTAL);
    expect(BASIC_STANDARDS).toBe(16);
  });

  it('rest on secondary reports, never on more', () => {
    const tags = [...Object.values(assessmentBasis), ...knownIndicators.map(({ basis }) => basis)];
    expect(new Set(tags.map(({ verified }) => verified))).toEqual(new Set(['secondary']));
    expect(tags.every(({ row }) => /^N2(5[1-4]|[6-9]\d)$/u.test(row))).toBe(true);
  });

  it('name a chapter only where the number of the clause is not sure (N271, N274, N275, N291)', () => {
    const chapters = knownIndicators.filter(({ clause }) => !clause.includes('.'));
    expect(chapters.map(({ clause, basis }) => `${clause} ${basis.row}`)).toEqual([
      '5 N271',
      '5 N274',
      '5 N275',
      '9 N291',
    ]);
  });

  it('hold every indicator in the chapter that its clause names', () => {
    for (const { clause, dimension, id } of knownIndicators) {
      const chapter = assessmentDimensions.find((own) => own.id === dimension)?.chapter;
      expect([id, Number(clause.split('.')[0])]).toEqual([id, chapter]);
    }
    expect(new Set(knownIndicators.map(({ id }) => id)).size).toBe(knownIndicators.length);
    expect(knownIndicators.flatMap(({ rules }) => rules).length).toBe(
      new Set(knownIndicators.flatMap(({ rules }) => rules)).size,
    );
  });

  it('give nothing that nobody reports: no points of indicators, no cut-off, no veto', () => {
    const items = wst821Known.children.flatMap((node) => ('children' in node ? node.children : []));
    expect(items.every(({ max }) => max === null)).toBe(true);
    expect(wst821Known.levels.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['D', 0, null],
      ['C', null, null],
      ['B', null, null],
      ['A', null, 1000],
    ]);
    expect(wst821Known.vetoes).toBeUndefined();
    expect(wst821Known.official).toBe(false);
  });
});
