import { readFileSync } from 'node:fs';
import { parseScheme } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import {
  assess,
  type CreditFile,
  creditFactIds,
  creditMeasureIds,
  parseCreditRecords,
  parseStaffChecks,
  referenceCreditScheme,
  staffStateOn,
  timeline,
} from '../src/index.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/credit/${name}`, import.meta.url), 'utf8'));
const asOf = '2026-11-20';

describe('a company', () => {
  const parsed = parseCreditRecords(read('company.json'));
  const file = parsed.file as CreditFile;

  it('has one thing that is no credit data, and a void decision that nobody sees', () => {
    expect(parsed.issues.map(({ code }) => code)).toEqual(['not-credit-data']);
    expect(file.records.map(({ id }) => id)).toEqual([
      '2024-abnormal',
      '2025-market-fine',
      '2025-honour',
      '2026-promise',
      '2026-unfiled-warning',
      '2026-standards-fine',
    ]);
  });

  it('could ask for repair, and knows from which day', () => {
    const found = assess(referenceCreditScheme, file, { asOf }).records.find(
      ({ id }) => id === '2026-standards-fine',
    );
    // decided on 30 April: three months end with 30 July
    expect([found?.repair[0]?.from.min, found?.repair[0]?.mayAsk]).toEqual(['2026-07-31', 'yes']);
  });

  it('has its level over time', () => {
    const { segments } = timeline(referenceCreditScheme, file, { asOf });
    expect(
      segments.map(({ from, grade, worsenedBy }) => [
        from,
        grade.guaranteed.id,
        grade.possible.id,
        ...worsenedBy,
      ]),
    ).toEqual([
      ['2024-07-08', 'general', 'general'],
      ['2024-08-14', 'clear', 'clear'],
      ['2025-09-10', 'general', 'general'],
      // three months after publication a low fine may be off, and the line of the province is not known
      ['2025-12-23', 'general', 'clear'],
      ['2026-04-30', 'general', 'general'],
      ['2027-02-21', 'serious', 'general', 'records-expired'],
      ['2027-05-01', 'serious', 'clear'],
    ]);
  });

  it('is rated by a scheme of its own too, as a range until the transition is chosen', () => {
    const { scheme, problems } = parseScheme(read('own-scheme.json'), {
      rules: creditFactIds,
      measures: creditMeasureIds,
    });
    expect(problems).toEqual([]);
    const by = (choices: object) => {
      const grade = scheme === undefined ? null : assess(scheme, file, { asOf, choices }).grade;
      return [grade?.guaranteed.id, grade?.possible.id];
    };
    // 20 points for one live record and 40 for the promise, or none for two
    expect(by({})).toEqual(['low', 'middle']);
    expect(by({ transition: 'new-rule' })).toEqual(['low', 'middle']);
  });
});

it('a non-profit falls by a rule with a name', () => {
  const file = parseCreditRecords(read('non-profit.json')).file as CreditFile;
  const last = timeline(referenceCreditScheme, file, { asOf }).segments.at(-1);
  // listed on 2025-01-15: two years end with 2027-01-15
  expect([last?.from, last?.grade.guaranteed.id, last?.worsenedBy]).toEqual([
    '2027-01-16',
    'serious',
    ['credit/abnormal-list-not-overdue'],
  ]);
});

it('staff are barred or not, and never graded', () => {
  const { staff, issues } = parseStaffChecks(read('staff.json'));
  expect(issues).toEqual([]);
  expect(staff.map((member) => staffStateOn(member, { asOf }).mayWork)).toEqual([
    'no-bar-known',
    'unknown',
    'barred',
  ]);
});
