import { fields } from '@tuoyu/core';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { type ClassGroup, type Institution, institutionFields } from '../src/index.js';
import type { institutionSchema } from '../src/schema/index.js';

test('what zod accepts is an Institution', () => {
  expectTypeOf<z.input<typeof institutionSchema>>().toExtend<Institution>();
});

test('the generated type is closed, optional and read-only', () => {
  expectTypeOf<{ kind: 'institution' }>().toExtend<Institution>();
  expectTypeOf<{ kind: 'nursery' }>().not.toExtend<Institution>();
  expectTypeOf<ClassGroup['enrolled']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<Institution['classes']>().toEqualTypeOf<readonly ClassGroup[] | null | undefined>();
});

test('the engine reads the table', () => {
  const f = fields(institutionFields);
  f('/site/lease/start');
  f.list('/staff');
  // @ts-expect-error there is no such field
  f('/site/lease/begin');
});
