import { newWst821Form, type Wst821Form, type Wst821FormIndicator } from '../../src/index.js';

/** Deep copy that may be changed. */
export const copy = <T>(value: T): Mutable<T> => JSON.parse(JSON.stringify(value)) as Mutable<T>;
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/**
 * A form with made-up figures, for tests only: ten indicators in every dimension of a tenth of its points each, of which
 * the first ones are basic until there are sixteen. None of these figures is that of the standard.
 */
export const filledForm = (change: Partial<Wst821Form> = {}): Wst821Form => {
  let basic = 0;
  const form = newWst821Form();
  return {
    ...form,
    document: {
      ...form.document,
      url: 'https://example.org/standard.pdf',
      readBy: '张三',
      readOn: '2026-10-01',
    },
    grades: { C: 600, B: 750.5, A: 900 },
    basicFailure: 'D',
    absentItems: 'dimension',
    dimensions: form.dimensions.map((dimension, i) => ({
      ...dimension,
      indicators: Array.from({ length: 10 }, (_, j): Wst821FormIndicator => {
        basic += 1;
        return {
          clause: `${i + 4}.1.${j + 1}`,
          title: `指标${j + 1}`,
          max: dimension.max / 10,
          basic: basic <= 16,
          page: String(20 + j),
          scoredBy: 'assessor',
          step: 0.5,
          mayBeAbsent: false,
          rules: [],
          guidance: null,
        };
      }),
    })),
    ...change,
  };
};
