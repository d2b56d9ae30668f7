import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FirstPlaces, SeenKeys } from '../src/index.js';

/** Keys that fall into the same slot again and again, are long, differ late, or are no well-formed text. */
const key = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'a'.repeat(64),
    'a'.repeat(65),
    `${'a'.repeat(64)}b`,
    `${'a'.repeat(400)}b`,
    '\ud800',
    '\ud801',
    '\ufffd',
    '',
  ),
);

it('tells the first place of a key, whatever came between, as a map would', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
      const seen = new SeenKeys();
      const map = new Map<string, number>();
      for (const [place, one] of keys.entries()) {
        expect(seen.first(one, place)).toBe(map.get(one));
        if (!map.has(one)) map.set(one, place);
      }
    }),
  );
});

it('keeps many keys, and places beyond 32 bits', () => {
  const seen = new SeenKeys();
  const far = 7 * 2 ** 32;
  for (let at = 0; at < 20_000; at += 1)
    if (seen.first(`k${at}`, far + at) !== undefined) throw new Error(`k${at}`);
  expect([0, 1, 4095, 19_999].map((at) => seen.first(`k${at}`, 0))).toEqual([
    far,
    far + 1,
    far + 4095,
    far + 19_999,
  ]);
  expect(seen.first('k20000', 3)).toBeUndefined();
});

it('a text of the length of a hash is not taken for the hash of another', () => {
  const seen = new SeenKeys();
  seen.first('x'.repeat(1000), 1);
  expect(seen.first('x'.repeat(1001), 2)).toBeUndefined();
  expect(seen.first('x'.repeat(1000), 3)).toBe(1);
});

it('places are written as people write them: a line of a file, a row of a sheet', () => {
  const places = new FirstPlaces();
  expect(places.first('a', { file: 'x.csv', row: 2, line: 3 })).toBeUndefined();
  expect(places.first('b', { file: 'y.xlsx', sheet: '一', row: 4 })).toBeUndefined();
  expect(places.first('c', { file: 'z.json' })).toBeUndefined();
  expect(places.first('d', { file: 'x.csv', row: 9 })).toBeUndefined();
  const again = ['a', 'b', 'c', 'd'].map((key) => places.first(key, { file: 'q', row: 1 }));
  expect(again).toEqual(['x.csv:3', 'y.xlsx [一] 4', 'z.json:1', 'x.csv:9']);
});
