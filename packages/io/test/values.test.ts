import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, layoutOf } from '../src/index.js';
import { readDay, readSerialDay } from '../src/tables/days.js';
import type { TableColumn } from '../src/tables/layout.js';
import { chineseNumber, readNumber } from '../src/tables/numbers.js';
import { readValue } from '../src/tables/read-value.js';

const columnOf = (list: string, pattern: string): TableColumn => {
  const column = layoutOf(list)?.columns.find((one) => one.pattern === pattern);
  if (column === undefined) throw new Error(pattern);
  return column;
};
const read = (pattern: string, text: string, list = ''): unknown => {
  const found = readValue(text, columnOf(list, pattern));
  return found.kind === 'value' ? found.value : found.kind === 'missing' ? 'missing' : found.code;
};

describe('numbers', () => {
  it.each([
    ['12', 'person', 12],
    ['１２', 'person', 12],
    ['12人', 'person', 12],
    ['12 名', 'person', 12],
    ['1,234', 'yuan', 1234],
    ['1，234.50', 'yuan', 1234.5],
    ['1.2万', 'yuan', 12_000],
    ['1.2万元', 'yuan', 12_000],
    ['￥3000', 'yuan', 3000],
    ['3千', 'yuan', 3000],
    ['2亿', 'yuan', 200_000_000],
    ['1.2万平方米', 'm2', 12_000],
    ['120㎡', 'm2', 120],
    ['120 m²', 'm2', 120],
    ['120平', 'm2', 120],
    ['90cm', 'm', 0.9],
    ['900毫米', 'm', 0.9],
    ['1.5米', 'm', 1.5],
    ['35%', 'percent', 35],
    ['2岁', 'month', 24],
    ['1.5小时', 'minute', 90],
    ['-3', 'celsius', -3],
    ['1e3', 'yuan', 1000],
    ['十二', 'person', 12],
    ['二十三人', 'person', 23],
    ['一百零五', 'person', 105],
    ['三万五千', 'yuan', 35_000],
    ['0', 'person', 0],
  ] as const)('%s in %s is %s', (text, unit, expected) => {
    expect(readNumber(text, unit, undefined)).toBe(expected);
  });

  it.each([
    ['约12', 'person'],
    ['12左右', 'person'],
    ['12-15', 'person'],
    ['12~15人', 'person'],
    ['>12', 'person'],
    ['12以上', 'person'],
    ['12+3', 'person'],
    ['1,23', 'person'],
    ['12,34,567', 'person'],
    ['1.2.3', 'person'],
    ['12 13', 'person'],
    ['12平方米', 'person'],
    ['3亩', 'm2'],
    ['35%', 'person'],
    ['一百五', 'person'],
    ['三万五', 'yuan'],
    ['十二十', 'person'],
    ['百', 'person'],
    ['', 'person'],
    ['人', 'person'],
    ['0x10', 'person'],
    ['Infinity', 'person'],
  ] as const)('%s in %s is no exact number', (text, unit) => {
    expect(readNumber(text, unit, undefined)).toBeUndefined();
  });

  it('the unit of the heading counts unless the cell says another', () => {
    const wan = { times: 10_000n, over: 1n };
    expect(readNumber('1.5', 'yuan', wan)).toBe(15_000);
    expect(readNumber('1.5元', 'yuan', wan)).toBe(1.5);
    expect(readNumber('0.3', 'm', { times: 1n, over: 1000n })).toBe(0.0003);
  });

  it('decimals keep their value, whatever the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (whole) => {
        const text = (whole / 1000).toFixed(3);
        expect(readNumber(text, 'm', undefined)).toBe(whole === 0 ? 0 : whole / 1000);
        expect(readNumber(`${whole}毫米`, 'm', undefined)).toBe(whole === 0 ? 0 : whole / 1000);
      }),
    );
  });

  it('every Chinese number below ten thousand is read as what it says', () => {
    const digits = '零一二三四五六七八九';
    const say = (n: number): string => {
      let text = '';
      let gap = false;
      for (const [value, word] of [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ] as const) {
        const digit = Math.floor(n / value) % 10;
        if (digit === 0) gap = text !== '';
        else {
          text += `${gap ? '零' : ''}${digits[digit]}${word}`;
          gap = false;
        }
      }
      return text === '' ? '零' : text;
    };
    for (let n = 0; n < 10_000; n += 1) expect([say(n), chineseNumber(say(n))]).toEqual([say(n), n]);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026/1/4', '2026-01-04'],
    ['2026.1.4', '2026-01-04'],
    ['2026年11月24日', '2026-11-24'],
    ['2026 年 1 月 4 日', '2026-01-04'],
    ['２０２６年１月４号', '2026-01-04'],
    ['二〇二六年十一月二十四日', '2026-11-24'],
    ['二零二六年一月十日', '2026-01-10'],
    ['二〇二六年十月卅日', '2026-10-30'],
    ['20261124', '2026-11-24'],
    ['2026-11-24 08:30:00', '2026-11-24'],
    ['2026-11-24T00:00:00', '2026-11-24'],
    // that there is no such day is for the parser to say
    ['2026-02-30', '2026-02-30'],
  ])('%s is %s', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });

  it.each([
    '2026年11月',
    '2026',
    '2026-11',
    '11/24/2026',
    '24.11.2026',
    '1月4日',
    '2026-11-24至2026-12-01',
    '明天',
    '26-1-4',
    '2026-1',
  ])('%s is no one day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('serial days are read by the system of the file, when they are likely', () => {
    expect(readSerialDay('45292', '1900')).toBe('2024-01-01');
    expect(readSerialDay('43830', '1904')).toBe('2024-01-01');
    expect(readSerialDay('18263', '1900')).toBeUndefined();
    expect(readSerialDay('73416', '1900')).toBeUndefined();
    expect(readValue('45292', columnOf('', '/openedOn')).kind).toBe('unread');
    expect(readValue('45292', columnOf('', '/openedOn'), { dates: '1900' })).toEqual({
      kind: 'value',
      value: '2024-01-01',
    });
  });
});

describe('words', () => {
  it.each([
    ['是', true],
    ['有', true],
    ['√', true],
    ['YES', true],
    ['ＴＲＵＥ', true],
    ['否', false],
    ['无', false],
    ['×', false],
    ['no', false],
    ['未知', 'missing'],
    // a count that slipped in from the next column must not pass for a yes
    ['1', 'not-a-yes-or-no'],
    ['0', 'not-a-yes-or-no'],
    ['部分', 'not-a-yes-or-no'],
    ['/', 'unclear-mark'],
  ])('as a yes or no, %s is %s', (text, expected) => {
    expect(read('/forProfit', text)).toBe(expected);
  });

  it.each([
    ['social-service-body', 'social-service-body'],
    ['社会服务机构（民办非企业单位）', 'social-service-body'],
    ['社会服务机构(民办非企业单位)', 'social-service-body'],
    ['民办非企业单位', 'social-service-body'],
    ['社会服务机构', 'social-service-body'],
    ['Limited liability company', 'limited-company'],
    ['公司', 'not-in-the-list'],
    ['无', 'says-none'],
  ])('as a legal form, %s is %s', (text, expected) => {
    expect(read('/legalForm', text)).toBe(expected);
  });

  it('several codes stand in one cell', () => {
    expect(read('/serviceModes', '全日托、半日托')).toEqual(['full-day', 'half-day']);
    expect(read('/serviceModes', '全日托,计时托；全日托')).toEqual(['full-day', 'hourly']);
    expect(read('/serviceModes', '无')).toEqual([]);
    expect(read('/serviceModes', '全日托、夜托')).toBe('not-in-the-list');
  });

  it('a text that says none or only a mark is no text', () => {
    expect(read('/name', '无')).toBe('says-none');
    expect(read('/name', '——')).toBe('unclear-mark');
    expect(read('/name', 'N/A')).toBe('unclear-mark');
    expect(read('/name', ' 小 太阳　')).toBe('小 太阳');
    expect(read('/otherNames', '甲；乙、丙')).toEqual(['甲', '乙', '丙']);
  });

  it('a list can be said to be empty, and nothing else', () => {
    expect(read('/penalties', '无')).toEqual([]);
    expect(read('/penalties', '2')).toBe('not-empty-list');
  });

  it('every code is read from its code and both labels', () => {
    for (const { list, columns } of [layoutOf(''), layoutOf('/staff'), layoutOf('/rooms')].filter(
      (one) => one !== undefined,
    )) {
      for (const { pattern, field } of columns) {
        if (field.type !== 'code') continue;
        expect(list).toBeDefined();
        for (const [code, labels] of Object.entries(field.codes ?? {})) {
          const same = Object.values(field.codes ?? {}).filter((other) => other['zh-CN'] === labels['zh-CN']);
          expect([pattern, code, read(pattern, code, list)]).toEqual([pattern, code, code]);
          // 其他 and 无 are codes before they are words
          if (same.length === 1)
            expect([pattern, read(pattern, labels['zh-CN'], list)]).toEqual([pattern, code]);
          expect([pattern, read(pattern, labels.en, list)]).toEqual([pattern, code]);
        }
      }
    }
  });
});

it('a field that does not exist has no column', () => {
  expect(fieldOf('/__proto__')).toBeUndefined();
  expect(fieldOf('/constructor')).toBeUndefined();
});
