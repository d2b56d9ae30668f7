import { type Adoption, type Answer, compile, evaluate } from '@tuoyu/core';
import { testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { caregiving } from '../src/index.js';

const base = testProfile({ fields: institutionFields, instruments, seat: '/site/divisionCode' });
const profile = { ...base, layers: [{ division: '000000', packs: [caregiving] }] };
const asOf = '2026-11-23';

const menu = {
  date: '2026-11-16',
  days: 7,
  differsFromLast: true,
  textureFitsAge: true,
  chokingFoods: false,
  foodGroupCount: 5,
  saltAdded: false,
  sugarAdded: false,
  ironRichFirstFoods: true,
  newFoodIntervalDays: 4,
  milkVolume: 500,
};
const plan = {
  domains: ['nutrition', 'sleep', 'habits', 'movement', 'language', 'cognition', 'social'],
  fitsAge: true,
  individualised: true,
  selfFeeding: true,
};
const log = (...entries: readonly object[]) => ({ from: '2025-11-23', to: '2026-11-23', entries });

const centre = {
  kind: 'institution',
  serviceModes: ['full-day'],
  boarding: false,
  service: {
    primaryCurriculum: false,
    commercialActivity: false,
    sellsToParents: false,
    communityOutreach: true,
  },
  building: { hotWaterTemperature: 40 },
  rooms: [
    { kind: 'activity', usedByChildren: true, equipment: [], windows: [{ climbableNear: false }] },
    { kind: 'nursing-room', usedByChildren: false, equipment: ['milk-fridge'], windows: [] },
  ],
  stairs: [{ gate: true }],
  classes: [
    { id: 'a', kind: 'infant', mode: 'full-day' },
    { id: 'b', kind: 'older-toddler', mode: 'full-day' },
  ],
  children: [
    {
      identityChecked: true,
      guardianIdentityChecked: true,
      contractSignedOn: '2026-01-05',
      pickUpPersonsAdult: true,
      exams: [{ date: '2026-06-01', weight: 9.1, length: 74 }],
      diet: {
        allergiesAsked: true,
        allergies: ['peanut'],
        specialNeed: true,
        guardianNoteOn: '2026-01-05',
        substitutesGiven: true,
      },
    },
  ],
  days: log(
    { date: '2026-11-20', classId: 'a', outdoorMinutes: 130, careLogWritten: true, feedbackGiven: true },
    { date: '2026-11-23', classId: 'b', outdoorMinutes: 20, weatherException: 'rain', careLogWritten: true },
  ),
  caregiving: {
    plans: [
      { ...plan, classId: 'a', ageBand: '7-12' },
      { ...plan, classId: 'b', ageBand: '25-36' },
    ],
    routineItems: ['feeding', 'drinking', 'milk', 'toilet', 'washing', 'sleep', 'dressing', 'play'],
    playMainForm: true,
    activeAndCalm: true,
    individualInteraction: true,
    plannedOutdoorMinutes: 120,
    napWatched: true,
    responsiveFeeding: true,
    forcedFeeding: false,
    breastMilkSupported: true,
    mealsWatched: true,
    safetyEducation: true,
    safetyEducationShare: 100,
  },
  healthCare: {
    medicalPartner: true,
    medicalPartnerUntil: '2027-06-30',
    medications: log({ date: '2026-03-03', guardianEntrusted: true, recorded: true }),
  },
  meals: {
    mode: 'own',
    mealIntervalHours: 3.5,
    mealMinutes: 20,
    quietMinutesAfterMeal: 12,
    waterTimesPerHalfDay: 2,
    waterVolume: 80,
    menus: log({ ...menu, fromMonths: 6 }, { ...menu, fromMonths: 24 }),
  },
  security: { pickUp: { onlyAuthorised: true } },
  trainings: log(
    { kind: 'injury-prevention', date: '2026-04-01' },
    { kind: 'first-aid', date: '2026-04-02' },
  ),
  incidents: [
    { kind: 'fall', recorded: true, guardianToldOn: '2026-05-06' },
    { kind: 'corporal-punishment', happenedOn: '2026-05-06', confirmed: false },
  ],
  parents: {
    committee: true,
    committeeHeard: true,
    meetings: log({ date: '2026-03-01' }),
    openDays: log({ date: '2026-06-01' }),
    guidance: log({ date: '2026-05-15' }),
    safetySessions: log({ date: '2026-09-01' }),
  },
  contracts: { fields: ['duties', 'rights', 'services', 'disputes', 'fees'] },
  transport: {
    used: true,
    safetySystem: true,
    buses: [{ inspectedOn: '2026-10-01', attendant: true, driverTrained: true }],
  },
  injuryPrevention: {
    looseCords: false,
    softItemsInCribs: false,
    plasticBagsInReach: false,
    backSleeping: true,
    proppedBottles: false,
    hotItemsBarred: true,
    tablecloths: false,
    waterContainersEmptied: true,
    neverAloneNearWater: true,
    medicinesLocked: true,
    chemicalsLocked: true,
    toxicPlants: false,
    smallObjectsCleared: true,
    toysSortedByAge: true,
    floorsLevel: true,
    neverLeftOnChangingTable: true,
    furnitureFixed: true,
    edgeGuards: true,
    childRestraints: true,
  },
};

const point = {
  ...centre,
  kind: 'home-based',
  service: {
    ...centre.service,
    elements: ['daily-care', 'safety-watch', 'balanced-meals', 'early-learning'],
  },
};

const signed = { by: 'A. Reader', on: '2026-11-01', source: 'the printed text' };
const adoptions: readonly Adoption[] = [
  ...caregiving.rules
    .filter(({ basis }) => basis[0].verified === 'unverified')
    .map(({ id }) => ({ rule: id, ...signed })),
  ...caregiving.figures
    .filter(({ versions }) => versions.some(({ basis }) => basis.verified === 'unverified'))
    .map(({ id, versions: [first] }) => ({ figure: id, ...(first && { value: first.value }), ...signed })),
];
const answers: readonly Answer[] = caregiving.rules
  .filter((rule) => 'question' in rule)
  .map(({ id }) => ({ rule: id, pointer: '', value: 'pass', by: 'A. Visitor', on: '2026-11-10' }));

const weak = (text: { readonly obligation: string; readonly addressee: string }) =>
  text.obligation !== 'must' || text.addressee !== 'institution';

describe('a centre that meets everything', () => {
  it('is open without answers and adoptions, and nothing fails', () => {
    const { summary, findings } = evaluate(compile(profile, { asOf }), centre);
    expect(summary.verdict).toBe('open');
    expect(findings.filter(({ possible }) => possible.includes('fail'))).toEqual([]);
  });

  it.each([
    ['an institution', centre],
    ['a home-based point', point],
  ])('leaves nothing open with them, whatever is chosen: %s', (_, record) => {
    const { summary, findings } = evaluate(compile(profile, { asOf, adoptions }), record, { answers });
    const left = findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    expect(left.map(({ rule, subject, possible }) => [rule, subject.pointer, possible])).toEqual([]);
    expect(summary.verdict).toBe('no-breach');
  });
});

describe('advice', () => {
  it('never makes a breach: no guide states a duty of the institution', () => {
    const guides = /^(injury-guide|feeding-|ws-t-|health-care-norms)/;
    expect(caregiving.rules.filter((rule) => guides.test(rule.basis[0].instrument) && !weak(rule))).toEqual(
      [],
    );
  });

  it('leaves the verdict alone where everything that is advised is missed', () => {
    const { meals, injuryPrevention } = centre;
    const flipped = Object.fromEntries(
      Object.entries(injuryPrevention).map(([name, value]) => [name, !value]),
    );
    const record = {
      ...centre,
      injuryPrevention: flipped,
      meals: { ...meals, mealMinutes: 45, waterVolume: 300 },
    };
    const { summary, findings } = evaluate(compile(profile, { asOf, adoptions }), record, { answers });
    expect(findings.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(10);
    expect(summary.verdict).toBe('no-breach');
  });
});
