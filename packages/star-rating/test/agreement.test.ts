import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessorScore, agreementOf } from '../src/index.js';

const score = (item: string, by: string, value: string | number, on = '2026-11-01'): AssessorScore => ({
  item,
  by,
  value,
  on,
});

describe('agreement', () => {
  it('is the share of pairs on the same item that are the same', () => {
    // item a: B B C, of three pairs one the same; item b: two the same; item c: one assessor, no pair
    const scores = [
      score('a', 'x', 'B'),
      score('a', 'y', 'B'),
      score('a', 'z', 'C'),
      score('b', 'x', 3),
      score('b', 'y', 3),
      score('c', 'x', 1),
    ];
    expect(agreementOf(scores)).toEqual({
      items: [
        { item: 'a', assessors: 3, pairs: 3, same: 1 },
        { item: 'b', assessors: 2, pairs: 1, same: 1 },
        { item: 'c', assessors: 1, pairs: 0, same: 0 },
      ],
      pairs: 4,
      same: 2,
      percent: 50,
      differ: ['a'],
    });
  });

  it('has no percentage without pairs', () => {
    expect(agreementOf([score('a', 'x', 1)])).toMatchObject({ percent: null, pairs: 0, differ: [] });
  });

  it('takes the later score of a person', () => {
    const scores = [score('a', 'x', 1, '2026-11-02'), score('a', 'x', 2, '2026-11-01'), score('a', 'y', 1)];
    expect(agreementOf(scores).percent).toBe(100);
  });

  it('is what counting every pair gives, in any order', () => {
    const scores = fc.array(
      fc.record({
        item: fc.constantFrom('a', 'b'),
        by: fc.constantFrom('x', 'y', 'z', 'w'),
        value: fc.constantFrom(1, 2),
        on: fc.constant('2026-11-01'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(scores, (all) => {
        const own = [
          ...new Map(all.toSorted((a, b) => a.value - b.value).map((s) => [s.item + s.by, s])).values(),
        ];
        let [pairs, same] = [0, 0];
        for (const [i, a] of own.entries())
          for (const b of own.slice(i + 1))
            if (a.item === b.item) {
              pairs += 1;
              if (a.value === b.value) same += 1;
            }
        expect(agreementOf(all)).toMatchObject({ pairs, same });
        expect(agreementOf(all.toReversed())).toEqual(agreementOf(all));
      }),
    );
  });
});
