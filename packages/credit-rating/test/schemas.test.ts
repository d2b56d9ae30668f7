import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import {
  assess,
  industryEvaluationScheme,
  parseCreditRecords,
  parseStaffChecks,
  referenceCreditScheme,
} from '../src/index.js';
import { clean, fileOf, penalty } from './support/records.js';

const files = generated();
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const compiled = (name: string) =>
  ajv.compile(JSON.parse(files[`schemas/${name}.schema.json`] as string) as object);
const isFile = compiled('credit-records');
const isStatus = compiled('credit-status');
const isStaff = compiled('staff-checks');

const many = [
  penalty(),
  penalty({
    id: 'q',
    document: '2',
    decidedBy: { name: '某局', field: 'market-regulation' },
    penalty: { kinds: ['fine'], procedure: 'ordinary', lowFine: null },
  }),
  penalty({ id: 'r', document: '3', kind: 'abnormal-list', list: { cured: false }, severity: null }),
  penalty({
    id: 's',
    document: '4',
    kind: 'evaluation',
    evaluation: { by: 'public', grade: 'D', validUntil: '2027-01-31' },
  }),
  penalty({
    id: 't',
    document: '5',
    kind: 'honour',
    history: [{ on: '2026-08-03', state: 'objected' }],
    state: 'objected',
  }),
];

describe('the JSON Schemas', () => {
  it.each(Object.entries(files))('%s is fresh', (file, content) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(content);
  });

  it('accept what is read without an issue, and every status', () => {
    expect(isFile(fileOf(many)), JSON.stringify(isFile.errors)).toBe(true);
    for (const scheme of [null, referenceCreditScheme, industryEvaluationScheme()]) {
      const status = assess(scheme, clean(many), { asOf: '2026-11-20' });
      expect(JSON.parse(JSON.stringify(status))).toEqual(status);
      expect(isStatus(status), JSON.stringify(isStatus.errors)).toBe(true);
    }
    const parsed = parseCreditRecords(fileOf([penalty({ kind: 'complaint' }), 7]));
    expect(
      isStatus(assess(null, parsed.file ?? clean([]), { asOf: '2026-11-21' })),
      JSON.stringify(isStatus.errors),
    ).toBe(true);
  });

  it.each([
    ['an unknown kind', [penalty({ kind: 'penalti' })]],
    ['a complaint', [penalty({ kind: 'complaint' })]],
    ['an unknown severity', [penalty({ severity: 'grave' })]],
    ['an unknown key', [penalty({ owner: 'x' })]],
    ['a missing day', [penalty({ decidedOn: null })]],
    ['a missing body', [penalty({ decidedBy: null })]],
    ['a wrong flag', [penalty({ kept: 'yes' })]],
    ['a wrong amount', [penalty({ penalty: { fineYuan: -1 } })]],
    ['a wrong state', [penalty({ history: [{ on: '2026-08-03', state: 'gone' }] })]],
  ])('refuse %s, as reading does', (_, records) => {
    expect(isFile(fileOf(records))).toBe(false);
    expect(parseCreditRecords(fileOf(records)).issues.length).toBeGreaterThan(0);
  });

  it('have no place for the content of a check', () => {
    const staff = (check: object) => ({
      format: 'tuoyu-staff-checks/1',
      staff: [{ key: 'a', role: 'b', checks: [check] }],
    });
    const [plain, told] = [
      staff({ on: '2026-02-27', result: 'none' }),
      staff({ on: '2026-02-27', result: 'none', content: 'x' }),
    ];
    expect([isStaff(plain), isStaff(told)]).toEqual([true, false]);
    expect(parseStaffChecks(plain).issues).toEqual([]);
    expect(parseStaffChecks(told).issues).toHaveLength(1);
  });
});
