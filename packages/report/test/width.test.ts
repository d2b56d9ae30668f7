import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, oneLine, pad, widthOf, wrap } from '../src/text/width.js';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['托小班', 6],
    ['（一）', 6],
    ['１２', 4],
    ['ﾊﾝ', 2],
    ['e\u0301', 1],
    ['👶🏻', 2],
    ['👨‍👩‍👧', 2],
    ['\u200b', 0],
    ['𠮷', 2],
    ['한글', 4],
    ['≤ §', 3],
  ])('%s', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });
});

it('pads and cuts to cells', () => {
  expect(pad('托班', 6)).toBe('托班  ');
  expect(pad('7', 3, 'right')).toBe('  7');
  expect(fit('托小班一班', 7)).toBe('托小班…');
  expect(fit('托小班', 6)).toBe('托小班');
});

it('makes one harmless line of any text', () => {
  expect(oneLine('a\n\tb\u001b[1m\u202ec')).toBe('a b [1m c');
});

describe('wrap', () => {
  it('breaks between words and between Chinese characters, and keeps brackets with what they hold', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('超过上限（十五人）。', 10)).toEqual(['超过上限', '（十五', '人）。']);
  });

  it('loses nothing but blanks, and no line of unbroken Chinese is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '托', '班') }),
        fc.string({ unit: fc.constantFrom('托', '班') }),
        fc.integer({ min: 4, max: 20 }),
        (text, chinese, cells) => {
          expect(wrap(text, cells).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of wrap(chinese, cells)) expect(widthOf(line)).toBeLessThanOrEqual(cells);
        },
      ),
    );
  });
});
