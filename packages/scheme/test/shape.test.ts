import { describe, expect, it } from 'vitest';
import { list, object, oneOf, orNull, shapeProblems, step, text } from '../src/shape.js';

const schema = object({ name: text, kind: oneOf('a', 'b') }, { days: list(orNull('number'), 1) });

describe('a shape', () => {
  it('names every place with what was found and expected', () => {
    const value = { name: '', kind: 'c', days: [1, 'x', null], more: true };
    expect(shapeProblems(schema, value).map(({ info }) => [info.at, info.found, info.expected])).toEqual([
      ['/name', '""', 'text that is not empty'],
      ['/kind', '"c"', '"a" or "b"'],
      ['/days/1', '"x"', 'number or null'],
      ['/more', 'true', 'no such key'],
    ]);
    expect(shapeProblems(schema, { name: 'x', kind: 'a', days: [] })[0]?.info.found).toBe('0');
    expect(shapeProblems(schema, { name: 'x', kind: 'b', days: [null] })).toEqual([]);
  });

  it('tells whole numbers and least values', () => {
    const whole = object({ votes: { type: ['integer', 'null'], minimum: 0 } });
    expect([3, 0, null].flatMap((votes) => shapeProblems(whole, { votes }))).toEqual([]);
    expect([1.5, -1].map((votes) => shapeProblems(whole, { votes })[0]?.info.expected)).toEqual([
      'integer or null',
      'at least 0',
    ]);
  });

  it('writes steps of pointers as RFC 6901 does', () => {
    expect(step('a/b~c')).toBe('/a~1b~0c');
  });
});
