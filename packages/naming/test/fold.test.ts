import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { registerDate } from '@tuoyu/instruments';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { lawFollowedTo } from '../src/day.js';
import { allDivisions } from '../src/divisions/all.js';
import { foldName } from '../src/index.js';
import { everydayNames } from '../src/lexicon/common-words.js';

describe('folding', () => {
  it.each([
    ['南京市鼓樓區小天使託育園', '南京市鼓楼区小天使托育园'],
    ['嬰幼兒照護服務有限責任公司', '婴幼儿照护服务有限责任公司'],
    ['江寧開發區', '江宁开发区'],
    ['（Ａ１）', '(A1)'],
    ['【南京】〔江北〕', '(南京)(江北)'],
    ['南\u200b京\u202e 市\u3000\ufeff', '南京市'],
    ['\uf967', '不'],
    ['\ud800x', '\ud800x'],
  ])('%j is %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('agrees with a converter of phrases on whole names', () => {
    const convert = Converter({ from: 'tw', to: 'cn' });
    for (const text of [
      '臺北市蘋果樹託嬰中心',
      '南京市雲朵嬰幼兒照護服務中心',
      '縣級市鄉鎮幼稚園',
      '幹部後勤裡髮',
    ])
      expect(foldName(text)).toBe(foldName(convert(text)));
  });

  it('keeps all divisions apart that have names apart', () => {
    const names = new Set(allDivisions().map(({ name }) => name));
    expect(new Set([...names].map(foldName)).size).toBe(names.size);
  });

  it('has a fresh table', () => {
    const path = fileURLToPath(new URL('../scripts/generate-script-table.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [path, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});

it('everyday names are counties or county-level cities of today', () => {
  const current = new Set(
    allDivisions()
      .filter(({ ended, level, name }) => ended === null && level === 'county' && /[市县]$/u.test(name))
      .map(({ name }) => name.slice(0, -1)),
  );
  expect([...everydayNames].filter((name) => !current.has(name))).toEqual([]);
});

it('a check without a day is one of the day of the register', () => {
  expect(lawFollowedTo).toBe(registerDate);
});
