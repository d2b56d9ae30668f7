import { type Adoption, type Answer, compile, evaluate } from '@tuoyu/core';
import { testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { staffing } from '../src/index.js';

const base = testProfile({ fields: institutionFields, instruments, seat: '/site/divisionCode' });
const profile = { ...base, layers: [{ division: '000000', packs: [staffing] }] };
const asOf = '2026-11-23';

const common = {
  alsoRoles: [],
  hireDate: '2025-09-01',
  fullCapacity: true,
  abuseFinding: false,
  mentalIllnessHistory: false,
  bars: [],
  illnesses: [],
  noCrimeProofOn: '2025-08-20',
  firstAidSkilled: true,
  escapeSkilled: true,
  contract: { kind: 'labour' },
  healthChecks: [{ date: '2026-03-01', result: 'fit', validUntil: '2027-02-28', coversFood: true }],
  backgroundChecks: [
    { date: '2025-08-20', kind: 'hiring', result: 'none' },
    { date: '2026-08-20', kind: 'yearly', result: 'none' },
  ],
};
const trainings = [
  { kind: 'vocational-skills', stage: 'pre-service', date: '2025-08-25', passed: true },
  { kind: 'ethics', stage: 'in-service', date: '2026-04-01', passed: true },
  { kind: 'mental-health', stage: 'in-service', date: '2026-04-02', passed: true },
];
const post = (kind: string, hoursTheory: number, hoursPractice: number) => ({
  kind,
  stage: 'in-service',
  date: '2026-05-01',
  hours: hoursTheory + hoursPractice,
  hoursTheory,
  hoursPractice,
  passed: true,
  byHealthBody: true,
});
const carer = {
  ...common,
  role: 'care',
  classId: 'a',
  background: { careExperience: true, relevantStudies: false },
  certificates: [{ kind: 'infant-carer', name: '育婴员' }],
  trainings: [...trainings, post('care-post', 60, 60)],
};

const centre = {
  kind: 'institution',
  enrolled: 15,
  site: { standalone: true },
  security: { guards: 1, guardsOnDuty: 1, guardCompanyLicence: true },
  governance: { zeroTolerance: true, legalEducation: true, union: true, partyBuilding: true },
  healthCare: { healthStaffFullTime: 1, healthStaffPartTime: 0 },
  meals: { mode: 'own', mealsPerDay: 2, diners: 15 },
  classes: [
    {
      id: 'a',
      kind: 'younger-toddler',
      enrolled: 15,
      present: 14,
      careStaffOnDuty: 3,
      youngestAgeMonths: 14,
      oldestAgeMonths: 22,
      sharesLivingUnit: false,
    },
  ],
  children: [{ classId: 'a', birthDate: '2025-05-10' }],
  staff: [
    {
      ...common,
      role: 'head',
      education: 'bachelor',
      background: { managementYears: 5, managementField: ['education'] },
      certificates: [{ kind: 'head-training' }],
      trainings: [...trainings, post('head-post', 40, 20)],
    },
    carer,
    carer,
    carer,
    {
      ...common,
      role: 'health',
      education: 'junior-college',
      background: { healthRegistration: 'nurse' },
      certificates: [{ kind: 'nurse' }],
      trainings: [...trainings, post('health-care', 20, 20)],
    },
    { ...common, role: 'cook', certificates: [], trainings },
    {
      ...common,
      role: 'guard',
      postedByCompany: true,
      certificates: [{ kind: 'guard', issuedByPolice: true }],
      trainings,
    },
  ],
};

const signed = { by: 'A. Reader', on: '2026-11-01', source: 'the printed text' };
const adoptions: readonly Adoption[] = [
  ...staffing.rules
    .filter(({ basis }) => basis[0].verified === 'unverified')
    .map(({ id }) => ({ rule: id, ...signed })),
  ...staffing.figures
    .filter(({ versions }) => versions.some(({ basis }) => basis.verified === 'unverified'))
    .map(({ id, versions: [first] }) => ({ figure: id, ...(first && { value: first.value }), ...signed })),
];
const answers: readonly Answer[] = staffing.rules
  .filter(({ question }) => question !== undefined)
  .map(({ id }) => ({ rule: id, pointer: '', value: 'pass', by: 'A. Visitor', on: '2026-11-10' }));

describe('a centre that meets everything', () => {
  it('is open without answers and adoptions, and nothing fails', () => {
    const { summary, findings } = evaluate(compile(profile, { asOf }), centre);
    expect(summary.verdict).toBe('open');
    expect(findings.filter(({ possible }) => possible.includes('fail'))).toEqual([]);
  });

  it('is in no breach with them, whatever is chosen', () => {
    const plan = compile(profile, { asOf, adoptions });
    const { summary, findings } = evaluate(plan, centre, { answers });
    const left = findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    expect(left.map(({ rule, subject, possible }) => [rule, subject.pointer, possible])).toEqual([]);
    expect(summary.verdict).toBe('no-breach');
  });
});
