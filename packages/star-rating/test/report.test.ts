import { pathTo, rate, type SheetAnswer } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import { ratingHtml, ratingTable, ratingText, referenceStars, wst821Known } from '../src/index.js';
import { reportOf } from './support/report.js';
import { scored } from './support/scored.js';

const sheet = (answers: { readonly [item: string]: string | number }) => ({
  format: 'tuoyu-score-sheet/1' as const,
  scheme: { id: 'scored', version: '2' },
  answers: Object.entries(answers).map(
    ([item, value]): SheetAnswer => ({ item, value, by: 'x', on: '2026-11-01' }),
  ),
});
const full = sheet({ a: 'A', b: 2.5, c: 10, harm: 'no', quiet: 'yes' });
const done = rate(scored, { report: reportOf({ 'staffing/a': ['p'] }), scores: full });
const half = rate(scored, {
  report: reportOf({ 'staffing/a': ['f'] }),
  scores: sheet({ a: 'A', b: 2.5, quiet: 'yes' }),
});

const reference = referenceStars([
  {
    id: 'site/a',
    obligation: 'must',
    force: 'law',
    addressee: 'institution',
    title: { 'zh-CN': '房屋<安全>', en: 'The <building> is safe' },
  },
  { id: 'staffing/a', obligation: 'must', force: 'law', addressee: 'institution' },
]);
const unofficial = rate(reference, {
  report: reportOf({ 'site/a': ['f'], 'staffing/a': ['p'] }, ['site/a', 'staffing/a']),
});

describe('a rating in words', () => {
  it('says level and score when nothing is open, and by which document', () => {
    const text = ratingText(scored, done, { locale: 'zh-CN', name: '小红花' });
    // 10 + 2.5 + 10 of 30, and 10 of 10
    expect(text).toContain('等级：一级\n得分：32.5 分（满分 40）');
    expect(text).toContain('官方方案：测试文件');
    expect(text).toContain('照护：22.5 / 30\n');
    expect(text).toContain('符合 2，部分符合 1');
    expect(text).toContain('指标b（失 7.5 分）');
    expect(text).not.toContain('非官方');
  });

  it('says the range, why it is one, and what holds the level down', () => {
    const text = ratingText(scored, half, { locale: 'en' });
    // the failed rule gives 0 of 10; a and b are sure, c is open between 0 and 10 of 30, and may not apply
    expect(text).toContain('Level: at least no level, at most level one');
    expect(text).toContain('It is a range because one item is not settled yet.');
    expect(text).toContain('harm (may be, takes the level down to no level)');
    expect(text).toContain('item d (10 points lost)');
    expect(text).toMatch(/Not settled yet\n {2}item c \(/u);
  });

  it('says in its head and in every row of dimensions that a scheme is not official', () => {
    const text = ratingText(reference, unofficial, { locale: 'zh-CN' });
    expect(text).toContain('非官方：');
    const rows = text.split('\n').filter((line) => line.includes(' / '));
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.endsWith('（非官方）'))).toBe(true);
    expect(text).toContain(
      '有约束力的义务未履行（确定，等级不高于参考一星）（非官方）\n    不符合：房屋<安全>',
    );
  });

  it('shows a path, or that there is none', () => {
    const path = pathTo('one', scored, half, { costs: { harm: 3 } });
    const text = ratingText(scored, half, { locale: 'en', path });
    expect(text).toContain('To reach level one\n  Cost: ');
    expect(text).toContain('harm (settle)');
    const blocked = pathTo('one', scored, half, { costs: { harm: null } });
    expect(ratingText(scored, half, { locale: 'en', path: blocked })).toContain(
      'level one can not be reached by settling or raising items.\n    harm',
    );
    const reached = pathTo('one', scored, done);
    expect(ratingText(scored, done, { locale: 'en', path: reached })).toContain(
      'level one is reached already.',
    );
  });

  it('gives no share and no level for what is only known in part', () => {
    const rating = rate(wst821Known, {
      report: reportOf({ 'supervision/fees-published': ['p'], 'health-care/meal-money-ring-fenced': ['p'] }),
    });
    const text = ratingText(wst821Known, rating, { locale: 'zh-CN' });
    expect(text).toContain('不能给出等级');
    expect(text).toContain('机构管理：满分 70，符合 1，待定 1（非官方）');
    expect(text).not.toContain('得分');
    expect(ratingHtml(wst821Known, rating, { locale: 'zh-CN' })).not.toContain('<svg');
  });
});

describe('a rating as a page', () => {
  const page = ratingHtml(reference, unofficial, { locale: 'en', name: '<script>alert(1)</script>' });

  it('needs nothing else and runs nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:/u);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('The &lt;building&gt; is safe');
  });

  it('says in its head and in every row that the scheme is not official', () => {
    expect(page).toContain('class="banner">Not official');
    const rows = page.match(/<tr><th scope="row">.*?<\/tr>/gu) ?? [];
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.includes('<td>not official</td>'))).toBe(true);
  });

  it('plots points in proportion, with a name for those who do not see', () => {
    const own = ratingHtml(scored, done, { locale: 'en' });
    // 22.5 of 30 is three quarters of 560
    expect(own).toContain('width="420" height="11" class="sure"');
    expect(own).toContain('width="560" height="11" class="sure"');
    expect(own).toContain('role="img" aria-label="Points of each dimension: certain, and possible"');
    const range = ratingHtml(scored, half, { locale: 'en' });
    expect(range).toMatch(
      /class="level certain"\/><text[^>]*>no level<[\s\S]*class="level possible"\/><text[^>]*>level one</u,
    );
  });

  it('opens and closes the same tags', () => {
    for (const tag of [
      'html',
      'body',
      'main',
      'section',
      'table',
      'tr',
      'ul',
      'li',
      'svg',
      'p',
      'th',
      'td',
      'footer',
    ]) {
      const opened = page.match(new RegExp(`<${tag}[ >]`, 'gu'))?.length ?? 0;
      expect([tag, page.match(new RegExp(`</${tag}>`, 'gu'))?.length ?? 0]).toEqual([tag, opened]);
    }
  });
});

describe('a rating as a table', () => {
  it('has every row with its status', () => {
    const [head, ...rows] = ratingTable(unofficial, 'en');
    const at = (name: string) => (head as readonly string[]).indexOf(name);
    expect(rows.every((row) => row[at('official')] === 'false')).toBe(true);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length));
    expect(rows[0]?.slice(0, 8)).toEqual([
      'score',
      'reference-stars',
      null,
      'Reference stars (not official)',
      'settled',
      1000,
      583.333,
      583.333,
    ]);
    expect(rows.map((row) => row[0])).toEqual([
      'score',
      'level',
      'dimension',
      'item',
      'dimension',
      'item',
      'cap',
    ]);
    const own = ratingTable(done, 'en');
    expect(
      own.slice(1).every((row) => row[at('document')] === '测试文件' && row[at('official')] === 'true'),
    ).toBe(true);
  });
});
