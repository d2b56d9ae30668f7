import { add, choice, figure, lookup, type NumberOf, number, sub } from '@tuoyu/core';
import { boundaryMonth, underSixMonths } from './choices.js';
import {
  infantFromMonths,
  mixedFromMonths,
  olderFromMonths,
  olderToMonths,
  youngerFromMonths,
} from './figures/class-age.js';

const meeting = (inUpper: NumberOf, inLower: NumberOf): NumberOf =>
  lookup(choice(boundaryMonth), { upper: inUpper, lower: inLower });

const from = (months: NumberOf): NumberOf => meeting(months, add(months, 1));
const to = (months: NumberOf): NumberOf => meeting(sub(months, 1), months);

/** Whole months that the youngest child of a class of one age band has completed at least. */
export const youngest = {
  infant: lookup(choice(underSixMonths), { admitted: number(0), 'not-admitted': figure(infantFromMonths) }),
  'younger-toddler': from(figure(youngerFromMonths)),
  'older-toddler': from(figure(olderFromMonths)),
};

/** Whole months that the oldest child of a class of one age band has completed at most. */
export const oldest = {
  infant: to(figure(youngerFromMonths)),
  'younger-toddler': to(figure(olderFromMonths)),
  'older-toddler': to(figure(olderToMonths)),
};

/** The same for a mixed class, which has a lower end of its own. */
export const youngestWithMixed = { ...youngest, mixed: figure(mixedFromMonths) };
export const oldestWithMixed = { ...oldest, mixed: to(figure(olderToMonths)) };
