import { eq, figure, le, lookup, type NumberOf, when } from '@tuoyu/core';
import { aStorey, byGrade } from './design-record.js';
import {
  widthPerHundredHigh3,
  widthPerHundredHigh12,
  widthPerHundredLow3,
  widthPerHundredLow4,
  widthPerHundredLow12,
  widthPerHundredThird3,
  widthPerHundredThird12,
} from './figures/design-widths.js';
import { f } from './record.js';

const grade = f('/building/fireResistanceGrade');

/** Width in metres of all exits of the storey. */
export const exitWidth: NumberOf = f.sum(
  f.filter(f.list('/exits'), (exit) => eq(exit('/storey'), aStorey('/storey'))),
  (exit) => exit('/netWidth'),
);

/** Width in metres for each hundred persons on the storey; grade 4 has none above floor 2. */
export const widthPerHundred: NumberOf = when(
  le(aStorey('/storey'), 2),
  byGrade(widthPerHundredLow12, widthPerHundredLow3, widthPerHundredLow4),
  when(
    eq(aStorey('/storey'), 3),
    lookup(grade, {
      '1': figure(widthPerHundredThird12),
      '2': figure(widthPerHundredThird12),
      '3': figure(widthPerHundredThird3),
    }),
    lookup(grade, {
      '1': figure(widthPerHundredHigh12),
      '2': figure(widthPerHundredHigh12),
      '3': figure(widthPerHundredHigh3),
    }),
  ),
);
