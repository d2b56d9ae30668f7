import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parseMapping } from '../src/index.js';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  json('../schemas/mapping.schema.json') as object,
);

it('the published schema takes the mapping of the example, as the reader does', () => {
  const mapping = json('../../../examples/tables/mapping.json');
  expect(validate(mapping)).toBe(true);
  expect('mapping' in parseMapping(mapping)).toBe(true);
});

const table = { list: '/staff', columns: { 姓名: '/staff/*/name' } };
it.each([
  [{ format: 'tuoyu-mapping/1', tables: [table] }, true],
  [{ format: 'tuoyu-mapping/1', tables: [{ sheet: 'x', list: null }] }, true],
  [
    {
      format: 'tuoyu-mapping/1',
      tables: [
        { ...table, heading: 2, serialDays: '1904', values: { '/kind': { 园: 'institution', 无: null } } },
      ],
    },
    true,
  ],
  [{ format: 'tuoyu-mapping/2', tables: [] }, false],
  [{ format: 'tuoyu-mapping/1' }, false],
  [{ format: 'tuoyu-mapping/1', tables: [{}] }, false],
  [{ format: 'tuoyu-mapping/1', tables: [{ ...table, heading: 1.5 }] }, false],
  [{ format: 'tuoyu-mapping/1', tables: [{ ...table, serialDays: '1901' }] }, false],
  [{ format: 'tuoyu-mapping/1', tables: [{ ...table, columns: { a: 1 } }] }, false],
  [{ format: 'tuoyu-mapping/1', tables: [{ ...table, values: { '/kind': 1 } }] }, false],
  [{ format: 'tuoyu-mapping/1', tables: [{ ...table, other: 1 }] }, false],
  [{ format: 'tuoyu-mapping/1', tables: [], other: 1 }, false],
])('schema and reader agree on %j', (mapping, right) => {
  expect([validate(mapping), 'mapping' in parseMapping(mapping)]).toEqual([right, right]);
});
