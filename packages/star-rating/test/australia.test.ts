import { readFileSync } from 'node:fs';
import { defineScheme, rate, type Scheme, type SheetAnswer } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import { reportOf } from './support/report.js';

const scheme = defineScheme(
  JSON.parse(
    readFileSync(new URL('../../../examples/ratings/australia-nqs.json', import.meta.url), 'utf8'),
  ) as Scheme,
);
const scale = ['significant-improvement-required', 'working-towards', 'meeting', 'exceeding'];

/** The overall rating as the sources put it, written apart from the scheme. */
const overall = (areas: readonly number[], awarded: boolean): string => {
  if (areas.includes(0)) return 'significant-improvement-required';
  if (areas.includes(1)) return 'working-towards';
  const exceeding = areas.filter((level) => level === 3).length;
  const key = [0, 4, 5, 6].filter((i) => areas[i] === 3).length;
  if (exceeding < 4 || key < 2) return 'meeting';
  return exceeding === 7 && awarded ? 'excellent' : 'exceeding';
};

const answers = (areas: readonly (number | undefined)[], awarded?: boolean): readonly SheetAnswer[] => [
  ...areas.flatMap((level, i) =>
    level === undefined
      ? []
      : [{ item: `qa${i + 1}`, value: scale[level] as string, by: 'x', on: '2026-11-01' }],
  ),
  ...(awarded === undefined
    ? []
    : [{ item: 'excellent/awarded', value: awarded ? 'yes' : 'no', by: 'x', on: '2026-11-01' }]),
];
const rated = (own: readonly SheetAnswer[]) =>
  rate(scheme, {
    report: reportOf({}),
    scores: {
      format: 'tuoyu-score-sheet/1',
      scheme: { id: scheme.id, version: scheme.version },
      answers: own,
    },
    pivots: false,
  });

describe('the overall rating of the National Quality Standard of Australia', () => {
  it('is what its own rules say, for all ways to rate seven areas', () => {
    const wrong: unknown[] = [];
    for (let n = 0; n < 4 ** 7; n += 1) {
      const areas = Array.from({ length: 7 }, (_, i) => Math.floor(n / 4 ** i) % 4);
      const awarded = n % 3 === 0;
      const found = rated(answers(areas, awarded)).level?.point?.id;
      if (found !== overall(areas, awarded)) wrong.push([areas, awarded, found]);
    }
    expect(wrong).toEqual([]);
  });

  it('is a range while areas are open', () => {
    const { level } = rated(answers([3, 3, 2, 2, 3, undefined, undefined], false));
    expect([level?.guaranteed?.level.id, level?.possible?.level.id]).toEqual([
      'significant-improvement-required',
      'exceeding',
    ]);
  });
});
