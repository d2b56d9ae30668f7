import { add, type NumberOf, number, when } from '@tuoyu/core';
import { f, inKindergarten } from './record.js';

/** Classes of the institution; a kindergarten counts those of its older children as well. */
export const classCount: NumberOf = add(
  f.count(f.list('/classes')),
  when(inKindergarten, f('/kindergarten/classCount'), number(0)),
);

/** Classes of a kindergarten with those of its nursery. */
export const kindergartenClassCount: NumberOf = add(
  f.count(f.list('/classes')),
  f('/kindergarten/classCount'),
);
