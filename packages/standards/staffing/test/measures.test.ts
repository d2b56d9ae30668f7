import { compile, evaluate } from '@tuoyu/core';
import { testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { staffing } from '../src/index.js';

const base = testProfile({ fields: institutionFields, instruments, seat: '/site/divisionCode' });
const plan = compile(
  { ...base, layers: [{ division: '000000', packs: [staffing] }] },
  { asOf: '2026-11-23' },
);
const measured = (record: unknown): Readonly<Record<string, unknown>> =>
  evaluate(plan, record).measures as Readonly<Record<string, unknown>>;

const person = (role: string, more: object = {}) => ({
  role,
  alsoRoles: [],
  certificates: [],
  healthChecks: [],
  backgroundChecks: [],
  ...more,
});

describe('measures', () => {
  it('count children, and each carer once wherever the record mentions her', () => {
    const values = measured({
      classes: [
        { id: 'a', enrolled: 9 },
        { id: 'b', enrolled: 11 },
      ],
      staff: [
        person('care', { classId: 'a', otherClassIds: ['b'], alsoRoles: ['care', 'health'] }),
        person('head', { alsoRoles: ['care'], classId: 'b' }),
        person('care', { classId: 'b' }),
        person('cook'),
      ],
    });
    expect(values).toMatchObject({
      'staffing/children': 20,
      'staffing/carers': 3,
      'staffing/children-per-carer': 6.7,
    });
  });

  it('share those with certificates, checks in date and clear records', () => {
    const values = measured({
      classes: [],
      staff: [
        person('care', {
          certificates: [{ kind: 'infant-carer', name: '育婴员' }],
          healthChecks: [{ date: '2025-11-23', result: 'fit' }],
          backgroundChecks: [{ date: '2026-01-01', result: 'none' }],
        }),
        person('care', {
          certificates: [{ name: '保育员' }],
          healthChecks: [{ date: '2025-11-22', result: 'fit' }],
          backgroundChecks: [{ result: 'none' }, { result: 'hit' }],
        }),
        person('care', { certificates: [{ kind: 'nurse', name: '护士' }] }),
      ],
    });
    expect(values).toMatchObject({
      'staffing/carer-certificate-share': 66.6,
      'staffing/health-check-share': 33.3,
      'staffing/cleared-share': 33.3,
    });
  });

  it('leave a name that is not listed open, and divide by nobody without harm', () => {
    const named = (name: string) =>
      measured({ staff: [person('care', { certificates: [{ name }] })] })['staffing/carer-certificate-share'];
    expect(named('保育师')).toEqual({ min: 0, max: 100 });
    expect(named('婴幼儿发展引导员')).toEqual({ min: 0, max: 100 });
    expect(named('育婴员')).toBe(100);
    expect(measured({ classes: [{ enrolled: 4 }], staff: [] })).toMatchObject({
      'staffing/carers': 0,
      'staffing/children-per-carer': 4,
      'staffing/carer-certificate-share': 0,
      'staffing/health-check-share': 0,
      'staffing/cleared-share': 0,
    });
  });
});
