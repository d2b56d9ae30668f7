import type { NumberRange, ReportValue } from '@tuoyu/core';
import type { Letters } from './evidence.js';
import type { Open } from './random.js';

/** Letters that a finding can settle to. */
const settled = (letters: Letters): readonly Letters[] => [...new Set([...letters.replace('m', 'pf')])];

const values = (value: ReportValue): readonly ReportValue[] => {
  if (typeof value !== 'object' || value === null || !('min' in value)) return [value];
  const { min, max } = value as NumberRange;
  return Array.from({ length: (max ?? 0) - (min ?? 0) + 1 }, (_, i) => (min ?? 0) + i);
};

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((own) => list.map((item) => [...own, item])),
    [[]],
  );

type Setting = (open: Mutable) => void;
type Mutable = {
  rules: { [rule: string]: Letters[] };
  measures: { [id: string]: ReportValue };
  answers: { [id: string]: string | number };
};

const settings = (open: Open): readonly (readonly Setting[])[] => [
  ...Object.entries(open.rules).flatMap(([rule, subjects]) =>
    subjects.map((letters, i) =>
      settled(letters).map(
        (letter): Setting =>
          (own) => {
            (own.rules[rule] as Letters[])[i] = letter;
          },
      ),
    ),
  ),
  ...Object.entries(open.measures).map(([id, value]) =>
    values(value).map(
      (point): Setting =>
        (own) => {
          own.measures[id] = point;
        },
    ),
  ),
  ...Object.entries(open.unanswered).map(([id, options]) =>
    options.map(
      (option): Setting =>
        (own) => {
          own.answers[id] = option;
        },
    ),
  ),
];

/** How many completions some evidence has. */
export const sizeOf = (open: Open): number =>
  settings(open).reduce((size, options) => size * options.length, 1);

/** Every completion of evidence that is open in some places. */
export const completions = (open: Open): readonly Open[] =>
  product(settings(open)).map((chosen) => {
    const own: Mutable = {
      rules: Object.fromEntries(Object.entries(open.rules).map(([rule, subjects]) => [rule, [...subjects]])),
      measures: { ...open.measures },
      answers: { ...open.answers },
    };
    for (const set of chosen) set(own);
    return { ...own, unanswered: {} };
  });
