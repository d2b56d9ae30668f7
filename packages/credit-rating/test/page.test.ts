import { describe, expect, it } from 'vitest';
import { assess, creditPage, periodPlot, referenceCreditScheme, timeline } from '../src/index.js';
import { clean, penalty } from './support/records.js';

const nasty = '<script>alert(1)</script>"\'&';
const file = clean(
  [
    penalty({ document: nasty, decidedBy: { name: nasty, field: 'health' } }),
    penalty({
      id: 'm',
      document: '2',
      decidedOn: '2025-09-10',
      decidedBy: { name: '某局', field: 'market-regulation' },
      penalty: { kinds: ['fine'], procedure: 'ordinary' },
    }),
    penalty({ id: nasty, document: '3', kind: 'honour' }),
  ],
  { subject: { kind: 'enterprise', name: nasty } },
);
const status = assess(referenceCreditScheme, file, { asOf: '2026-11-20' });
const pages = (['zh-CN', 'en'] as const).map((locale) => [
  locale,
  creditPage(status, { locale, timeline: timeline(referenceCreditScheme, file, { asOf: '2026-11-20' }) }),
]) as readonly (readonly ['zh-CN' | 'en', string])[];

describe.each(pages)('the page in %s', (locale, page) => {
  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(
      /<script|javascript:| on\w+="|<link|<img|@import|url\(|https?:(?!\/\/www\.w3\.org)/u,
    );
    expect(page).not.toContain(nasty);
    expect(page).toContain('&lt;script&gt;');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = '', self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gu)) {
      if (['meta', 'br', 'doctype'].includes(name) || self === '/') continue;
      if (slash === '/') expect(open.pop(), `</${name}>`).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('says what it is in its language, official nowhere', () => {
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain('official: false');
    expect(page).toMatch(/<title>.+<\/title>/u);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, name] of page.matchAll(/aria-labelledby="([^"]+)"/gu))
      for (const id of name?.split(' ') ?? []) expect(ids).toContain(id);
  });
});

describe('the plot', () => {
  it('has a line for every rule that may show a record, inside its frame', () => {
    const plot = periodPlot(status, 'en');
    const lines = status.records.flatMap(({ regimes }) => regimes.filter(({ shown }) => shown !== 'no'));
    expect(plot.match(/class="label"/gu)).toHaveLength(lines.length);
    for (const [, x] of plot.matchAll(/ x="([-\d.]+)"/gu)) expect(Number(x)).toBeLessThanOrEqual(900);
    expect(plot).not.toContain('NaN');
  });

  it('puts the bar of order 36 between its days', () => {
    const own = assess(null, clean([penalty({ repair: { dutiesMet: true } })]), { asOf: '2026-11-20' });
    const [, x, width] =
      /<rect class="sure" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/u.exec(periodPlot(own, 'en')) ?? [];
    // the frame runs from 2026-03-15 to 2027-07-15, 487 days over 616 units; the record from day 31 to day 396
    expect(Number(x)).toBeCloseTo(260 + (31 / 487) * 616, 0);
    expect(Number(width)).toBeCloseTo((365 / 487) * 616, 0);
  });

  it('is nothing without periods', () => {
    expect(periodPlot(assess(null, clean([]), { asOf: '2026-11-20' }), 'en')).toBe('');
  });
});
