import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern, textLength } from '../../src/value/text.js';

const RARE = '\u{20bb7}'; // 𠮷, outside the basic plane
const LONE = '\ud842'; // half of it

describe('matching', () => {
  it.each([
    ['托育园', '*托育*', true],
    ['南京市托育园', '*托育*', true],
    ['托儿所', '*托育*', false],
    ['', '*', true],
    ['', '', true],
    ['', '?', false],
    ['ab', 'a', false],
    ['a', 'ab', false],
    ['ab', '??', true],
    ['abc', 'a*c', true],
    ['abcbc', 'a*bc', true],
    ['abcbd', 'a*bc', false],
    ['aXbXc', '*x*x*', true],
    ['ＡＢ１２', 'ab12', true],
    ['ab12', 'ＡＢ１２', true],
    ['ＡＢＣ', '＊c', true],
    ['ab', '？？', true],
    [RARE, '?', true],
    [`${RARE}${RARE}`, '??', true],
    [`a${RARE}`, `?${RARE}`, true],
    [LONE, '?', true],
    [`x${LONE}y`, 'x?y', true],
    [LONE, RARE, false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['a\nb', 'a*b', true],
    ['(托)', '(*)', true],
  ])('%j by %j: %s', (text, pattern, expected) => {
    expect(matchesPattern(text, pattern)).toBe(expected);
  });

  it('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', RARE), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', RARE), maxLength: 6 });
    fc.assert(
      fc.property(letters, patterns, (text, pattern) => {
        const regex = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
        expect(matchesPattern(text, pattern)).toBe(regex.test(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a text of 100,000 characters, also one that almost matches', () => {
    const long = 'a'.repeat(100_000);
    expect(matchesPattern(long, '*a*a*a*b')).toBe(false);
    expect(matchesPattern(`${long}b`, '*a*a*a*b')).toBe(true);
    expect(matchesPattern(RARE.repeat(50_000), `*${RARE}`)).toBe(true);
  });
});

describe('length', () => {
  it.each([
    ['', 0],
    ['托育园', 3],
    [RARE, 1],
    [`a${RARE}b`, 3],
    [LONE, 1],
    ['ＡＢ', 2],
    ['e\u0301', 2],
  ])('%j has %d code points', (text, expected) => {
    expect(textLength(text)).toBe(expected);
  });
});
