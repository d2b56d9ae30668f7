import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  coreCatalogue,
  ge,
  isTuoyuError,
  type Report,
  type ReportValue,
  render,
  renderMessage,
  renderValue,
} from '../../src/index.js';
import { f, judge, pack, profile, rule, say } from '../support/declare.js';

const rules = [
  rule('t/area', {
    title: {
      pass: { 'zh-CN': '面积足够', en: 'There is room enough' },
      fail: {
        'zh-CN': '面积 {area} 平方米，不足 20 平方米，{unbound}',
        en: 'The area of {area} m2 is below 20 m2, {unbound}',
      },
    },
    require: ge(f('/area'), 20),
    params: { area: f('/area') },
    remedy: { 'zh-CN': '扩大 {area}', en: 'Enlarge {area}' },
  }),
  rule('t/clean', { question: { text: say('is it clean?'), evidence: say('look') } }),
];
const of = profile({ rules });
const catalogues = [coreCatalogue, catalogueOf(pack({ rules }))];
const stored = (record: object): Report => JSON.parse(JSON.stringify(judge(of, record))) as Report;

describe('a stored report as text', () => {
  it('in either language, with the values of its parameters', () => {
    const report = stored({ area: 12.5 });
    const [zh] = render(report, { catalogues, locale: 'zh-CN' }).findings;
    expect(zh).toMatchObject({
      outcome: '不符合',
      title: '面积足够',
      message: '面积 12.5 平方米，不足 20 平方米，{unbound}',
      remedy: '扩大 12.5',
    });
    const english = render(report, { catalogues, locale: 'en' });
    expect(english).toMatchObject({ locale: 'en', verdict: 'Breach' });
    expect(english.findings[0]).toMatchObject({
      outcome: 'fail',
      title: 'There is room enough',
      message: 'The area of 12.5 m2 is below 20 m2, {unbound}',
      remedy: 'Enlarge 12.5',
    });
    expect(english.findings[0]?.finding).toBe(report.findings[0]);
  });

  it('says what is open, and asks', () => {
    const { findings, verdict } = render(stored({}), { catalogues, locale: 'en' });
    expect(verdict).toBe('Open');
    expect(findings[0]).toMatchObject({
      outcome: 'unknown',
      message: 'Can not be told yet: 1 values are missing',
    });
    expect(findings[1]).toMatchObject({ outcome: 'manual', message: 'is it clean?' });
  });

  it('every message of the engine is there in both languages, with the same parameters', () => {
    for (const [id, texts] of Object.entries(coreCatalogue)) {
      const [zh, en] = [texts['zh-CN'], texts.en].map((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort(),
      );
      expect([id, zh]).toEqual([id, en]);
      expect(texts['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(texts.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('a message that no catalogue has is a coded error', () => {
    const unknown = (id: string): unknown => {
      try {
        return renderMessage({ id, params: {} }, { catalogues, locale: 'en' });
      } catch (error) {
        return isTuoyuError(error, 'unknown-message') ? error.info : error;
      }
    };
    expect(unknown('t/gone/fail')).toEqual({ id: 't/gone/fail', locale: 'en' });
    expect(unknown('constructor')).toEqual({ id: 'constructor', locale: 'en' });
    expect(() => render(stored({}), { catalogues: [coreCatalogue], locale: 'en' })).toThrow(
      /unknown-message/,
    );
  });
});

it.each<[ReportValue, string, string]>([
  [12, '12', '12'],
  [true, 'true', 'true'],
  ['x', 'x', 'x'],
  [['a', 'b'], 'a、b', 'a, b'],
  [{ min: 3, max: null }, '至少 3', 'at least 3'],
  [{ min: null, max: 5 }, '至多 5', 'at most 5'],
  [{ min: 3, max: 5 }, '3 至 5', '3 to 5'],
  [{ min: null, max: null }, '未知', 'unknown'],
  [{ from: '2026-01-01', to: '2026-12-31' }, '2026-01-01 至 2026-12-31', '2026-01-01 to 2026-12-31'],
  [{ oneOf: ['a', 'b'] }, 'a或b', 'a or b'],
  [{ oneOf: null }, '未知', 'unknown'],
  [null, '不显示', 'not shown'],
])('the value %j reads %s and %s', (value, zh, en) => {
  expect(renderValue(value, 'zh-CN')).toBe(zh);
  expect(renderValue(value, 'en')).toBe(en);
});
