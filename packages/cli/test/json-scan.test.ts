import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/reading/json.js';
import { scanJson } from '../src/reading/json-scan.js';
import { elementSpans, linesOf } from '../src/reading/locate.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson finds the first fault', () => {
  it.each([
    ['', 0, 'empty'],
    [' \n', 2, 'empty'],
    ['abc', 0, 'value-expected'],
    ['nul', 0, 'value-expected'],
    ['nullx', 0, 'value-expected'],
    ['{"a":1,}', 7, 'key-expected'],
    ['{a:1}', 1, 'key-expected'],
    ['{"a" 1}', 5, 'colon-expected'],
    ['{"a"', 4, 'unfinished'],
    ['{"a":', 5, 'unfinished'],
    ['[1,2', 4, 'unfinished'],
    ['[1 2]', 3, 'comma-expected'],
    ['[1}', 2, 'comma-expected'],
    ['[,]', 1, 'value-expected'],
    ['[1,]', 3, 'value-expected'],
    ['{}{}', 2, 'text-after-value'],
    ['"abc', 4, 'unfinished'],
    ['"\\x"', 1, 'bad-escape'],
    ['"\\u12g4"', 1, 'bad-escape'],
    ['"a\nb"', 2, 'control-character'],
    ['01', 0, 'bad-number'],
    ['1.', 0, 'bad-number'],
    ['-', 0, 'bad-number'],
    ['+1', 0, 'value-expected'],
    ['[1e5, 1E+5, -0.5e-3]x', 20, 'text-after-value'],
  ] as const)('%j', (text, offset, problem) => {
    expect(scanJson(text)).toEqual({ offset, problem });
    expect(parses(text)).toBe(false);
  });

  it('agrees with JSON.parse on texts and on texts with one character changed', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', ']', '0', '\\', '\n', 'e', '-', '\u2028', '\ud800'),
        fc.boolean(),
        (text, at, piece, replace) => {
          const cut = at % (text.length + 1);
          const changed = text.slice(0, cut) + piece + text.slice(replace ? cut + 1 : cut);
          expect(scanJson(text)).toBeUndefined();
          expect(scanJson(changed) === undefined).toBe(parses(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('needs no stack for a text nested 100,000 deep', () => {
    const deep = 100_000;
    expect(scanJson('['.repeat(deep))).toEqual({ offset: deep, problem: 'unfinished' });
    expect(scanJson(`${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`)).toBeUndefined();
  });
});

describe('parseText', () => {
  it('counts lines and columns from 1, columns in characters', () => {
    expect(parseText('{\r\n  "名": "👶🏻" 1 }')).toEqual({ line: 2, column: 13, problem: 'comma-expected' });
    expect(parseText('\n\n')).toEqual({ line: 3, column: 1, problem: 'empty' });
    expect(parseText('{"a": [1, 2]}')).toEqual({ value: { a: [1, 2] } });
  });
});

describe('linesOf', () => {
  const text = [
    '{',
    '  "a": [',
    '    1,',
    '    { "b/c": 2, "~": 3 }',
    '  ],',
    '  "d\\u0065": true',
    '}',
  ].join('\n');

  it('finds values by pointer, with escapes of both kinds', () => {
    const lines = linesOf(text, ['', '/a', '/a/0', '/a/1/b~1c', '/a/1/~0', '/de']);
    expect([...lines.values()]).toEqual([1, 2, 3, 4, 4, 6]);
  });

  it('gives the nearest value around one that is not there', () => {
    expect([...linesOf(text, ['/a/1/zz/y', '/q', '/a/7'], 10).values()]).toEqual([13, 10, 11]);
  });

  it('takes the last of two equal keys', () => {
    expect([...linesOf('{"a":1,\n"a":2}', ['/a']).values()]).toEqual([2]);
  });

  it('is not led astray by keys of every object', () => {
    expect([
      ...linesOf('{\n"__proto__": {\n"x": 1 }, "constructor": 2}', ['/__proto__/x', '/constructor']).values(),
    ]).toEqual([3, 3]);
  });

  it('finds every element of a list', () => {
    const list = '[\n {"a": [1, 2]},\n 7, "x",\n\n null ]';
    const spans = elementSpans(list);
    expect(spans.map(({ from, to }) => JSON.parse(list.slice(from, to)))).toEqual(JSON.parse(list));
    expect(spans.map(({ line }) => line)).toEqual([2, 3, 3, 5]);
  });
});
