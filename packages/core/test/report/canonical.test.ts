import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, isTuoyuError } from '../../src/index.js';

describe('RFC 8785', () => {
  it('orders keys by UTF-16 units, as its own example shows', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(example)) as object)).toHaveLength(7);
    expect(canonical(example)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('writes the sample of section 3.2.2', () => {
    const sample = {
      // 333333333.33333329, as floating point reads it
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [1e-6, '0.000001'],
    [1e-7, '1e-7'],
  ])('writes %d as %s', (x, text) => {
    expect(canonical(x)).toBe(text);
  });

  it('leaves out keys without a value and keeps places of a list', () => {
    expect(canonical({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
  });

  it('does not depend on the order of keys, and says the same as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const turned = JSON.parse(text, (_, v: unknown) =>
          typeof v === 'object' && v !== null && !Array.isArray(v)
            ? Object.fromEntries(Object.entries(v).reverse())
            : v,
        ) as unknown;
        expect(canonical(turned)).toBe(text);
      }),
    );
  });
});

describe('what is not JSON has a coded error with its pointer', () => {
  const error = (value: unknown): unknown => {
    try {
      return canonical(value);
    } catch (caught) {
      return isTuoyuError(caught, 'not-json') ? caught.info : caught;
    }
  };

  it('a cycle', () => {
    const cyclic: { a: unknown[] } = { a: [1] };
    cyclic.a.push(cyclic);
    expect(error(cyclic)).toEqual({ pointer: '/a/1', found: 'a cycle' });
  });

  it('the same object twice is no cycle', () => {
    const shared = { x: 1 };
    expect(canonical([shared, shared])).toBe('[{"x":1},{"x":1}]');
  });

  it.each([
    [{ a: Number.NaN }, '/a', 'number'],
    [[Number.POSITIVE_INFINITY], '/0', 'number'],
    [{ a: { b: 1n } }, '/a/b', 'bigint'],
    [{ a: () => 1 }, '/a', 'function'],
    [[Symbol('s')], '/0', 'symbol'],
    [undefined, '', 'undefined'],
  ])('%#', (value, pointer, found) => {
    expect(error(value)).toEqual({ pointer, found });
  });
});
