import { expectTypeOf, test } from 'vitest';
import { checkName, type NameCheckRecord, type NameFinding, nameCheckRecord, parseName } from './index.js';

test('a verdict has three values', () => {
  expectTypeOf(checkName('').breach).toEqualTypeOf<boolean | null>();
  expectTypeOf<NameFinding['level']>().toEqualTypeOf<'breach' | 'advice' | 'style'>();
  expectTypeOf(nameCheckRecord('')).toEqualTypeOf<NameCheckRecord>();
});

test('there is always a first reading', () => {
  expectTypeOf(parseName('').readings[0].parts.division).toEqualTypeOf<string | null>();
});
