import { expectTypeOf, test } from 'vitest';
import type { LevelId, Scheme } from '../src/index.js';
import { defineScheme, pathTo, rate } from '../src/index.js';
import { reportOf } from './support/evidence.js';
import { small } from './support/small.js';

test('ids of levels stay literal types', () => {
  const scheme = defineScheme(small);
  expectTypeOf<LevelId<typeof scheme>>().toEqualTypeOf<'none' | '1' | '2' | '3' | '4'>();
  expectTypeOf<LevelId<Scheme>>().toEqualTypeOf<string>();
  const rating = rate(scheme, { report: reportOf({}) });
  pathTo('4', scheme, rating);
  // @ts-expect-error there is no such level
  pathTo('5', scheme, rating);
});

test('a figure can not be forgotten', () => {
  // @ts-expect-error rounding is missing
  defineScheme({ ...small, rounding: undefined });
});
