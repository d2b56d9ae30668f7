import { readFileSync } from 'node:fs';
import { type Institution, institutionFields, parseInstitution } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { disclosedFields, disclosureOf, disclosurePage } from '../../src/index.js';

const record = (changed: object = {}): Institution => ({
  key: 'a',
  name: '南京市建邺区<星>禾托育服务有限公司',
  kind: 'institution',
  places: 105,
  filing: { filed: true },
  fees: {
    monthlyCareFee: 2800,
    items: [
      {
        kind: 'care',
        classKind: 'infant',
        mode: 'full-day',
        amount: 2800,
        period: 'month',
        validFrom: '2026-01-01',
      },
      { kind: 'care', amount: 3100, period: 'month', validFrom: '2027-01-01' },
    ],
  },
  disclosures: [
    { topic: 'meals', date: '2026-10-01', channel: 'notice-board' },
    { topic: 'meals', date: '2026-11-02', channel: 'website' },
    { topic: 'meals', date: '2026-12-01', channel: 'website' },
  ],
  ...changed,
});

describe('the public part of a record', () => {
  const disclosure = disclosureOf(record(), { asOf: '2026-11-23' });
  const topic = (name: string) => disclosure.topics.find((one) => one.topic === name);

  it('has the five topics, with what is missing said', () => {
    expect(disclosure.topics.map((one) => one.topic)).toEqual([
      'fees',
      'care',
      'meals',
      'health',
      'security',
    ]);
    expect(topic('security')?.informed).toBeNull();
    expect(topic('security')?.facts.every(({ value }) => value === null)).toBe(true);
  });

  it('shows the day on which parents were last informed, and fees in force on the day', () => {
    expect(topic('meals')?.informed).toMatchObject({ on: '2026-11-02', channel: { 'zh-CN': '网站' } });
    expect(topic('fees')?.fees?.map(({ yuan }) => yuan)).toEqual([2800]);
    expect(topic('fees')?.facts[0]?.value).toEqual({ 'zh-CN': '2800元', en: '2800 yuan' });
  });

  it('lists no field about a person or a child', () => {
    const listed = Object.values(disclosedFields).flat();
    expect(listed.length).toBeGreaterThan(15);
    for (const pointer of listed)
      expect(['public', 'institution']).toContain(institutionFields[pointer as '/name']?.sensitivity);
  });

  it('lets nothing personal through, whatever stands in the record', () => {
    const file = new URL('../../../../examples/institutions/01-seven-class-centre.json', import.meta.url);
    const full = JSON.parse(readFileSync(file, 'utf8')) as { staff: object[]; children?: object[] };
    const secret = 'SECRET';
    const { institution } = parseInstitution({
      ...full,
      legalRepresentative: secret,
      phone: secret,
      staff: full.staff.map((one) => ({ ...one, name: secret, key: secret })),
    });
    const whole = disclosureOf(institution, { asOf: '2026-11-23' });
    expect(JSON.stringify(whole)).not.toContain(secret);
    expect(disclosurePage(whole, { locale: 'zh-CN' })).not.toContain(secret);
    expect(disclosurePage(whole, { locale: 'zh-CN' })).toContain('南京市建邺区星禾托育服务有限公司');
  });
});

describe('the page', () => {
  it('escapes what comes from the record, names its language, and says that no stars are published', () => {
    const page = disclosurePage(disclosureOf(record(), { asOf: '2026-11-23' }), { locale: 'zh-CN' });
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<h1>南京市建邺区&#60;星&#62;禾托育服务有限公司</h1>');
    expect(page).toContain('尚未见公布');
    expect(page).not.toMatch(/<script|src=|href=/u);
    expect(disclosurePage(disclosureOf({}, { asOf: '2026-11-23' }), { locale: 'en' })).toContain(
      '<h2 id="fees">Fees</h2>',
    );
  });
});
