import type { ReportValue } from '@tuoyu/core';
import fc from 'fast-check';
import type { Item, ItemSource } from '../../src/index.js';
import { type Letters, title } from './evidence.js';

/** Evidence that is open in a few places, as choices for each input. */
export interface Open {
  readonly rules: { readonly [rule: string]: readonly Letters[] };
  readonly measures: { readonly [id: string]: ReportValue };
  /** Answers given, by item or question. */
  readonly answers: { readonly [id: string]: string | number };
  /** What an unanswered item or question can be answered with. */
  readonly unanswered: { readonly [id: string]: readonly (string | number)[] };
}

export const letters = fc.constantFrom(
  'p',
  'p',
  'p',
  'f',
  'f',
  'n',
  'pf',
  'pf',
  'pfn',
  'pn',
  'fn',
  'm',
  'mn',
);
const SCALE = [
  { value: 'C', score: 0, title: title('C') },
  { value: 'B', score: 2, title: title('B') },
  { value: 'A', score: 5, title: title('A') },
];

type Drafted = { item: (id: string) => Item; evidence: (id: string) => Partial<Open> };

const ruleItem = fc
  .record({
    max: fc.constantFrom(1, 2.5, 3, 7),
    score: fc.constantFrom('all-pass', 'share-of-rules', 'share-of-subjects'),
    rules: fc.array(fc.array(letters, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  })
  .map(
    ({ max, score, rules }): Drafted => ({
      item: (id) => ({
        id,
        title: title(id),
        max,
        from: { kind: 'rules', rules: rules.map((_, i) => `${id}/${i}`), score } as ItemSource,
      }),
      evidence: (id) => ({ rules: Object.fromEntries(rules.map((own, i) => [`${id}/${i}`, own])) }),
    }),
  );

const scaleItem = fc
  .record({ answer: fc.constantFrom('A', 'B', 'C', null, 'not-applicable'), absent: fc.boolean() })
  .map(({ answer, absent }): Drafted => {
    const given = answer === 'not-applicable' && !absent ? 'B' : answer;
    return {
      item: (id) => ({
        id,
        title: title(id),
        max: 5,
        from: { kind: 'scale', scale: SCALE, ...(absent ? { mayBeAbsent: true } : {}) },
      }),
      evidence: (id) =>
        given === null
          ? { unanswered: { [id]: absent ? ['A', 'B', 'C', 'not-applicable'] : ['A', 'B', 'C'] } }
          : { answers: { [id]: given } },
    };
  });

const measureItem = fc
  .record({ curve: fc.boolean(), from: fc.integer({ min: 0, max: 6 }), width: fc.constantFrom(0, 0, 2) })
  .map(
    ({ curve, from, width }): Drafted => ({
      item: (id) => ({
        id,
        title: title(id),
        max: 4,
        from: curve
          ? {
              kind: 'curve',
              measure: `${id}/m`,
              points: [
                { at: 1, score: 0 },
                { at: 4, score: 4 },
                { at: 6, score: 1 },
              ],
            }
          : {
              kind: 'steps',
              measure: `${id}/m`,
              steps: [
                { from: null, score: 1 },
                { from: 3, score: 4 },
                { from: 5, score: 0 },
              ],
            },
      }),
      evidence: (id) => ({
        measures: { [`${id}/m`]: width === 0 ? from : { min: from, max: from + width } },
      }),
    }),
  );

export const drafted = fc.oneof(
  { weight: 4, arbitrary: ruleItem },
  { weight: 2, arbitrary: scaleItem },
  measureItem,
);
