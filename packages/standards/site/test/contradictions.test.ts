import { compile, defineProfile, evaluate } from '@tuoyu/core';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { site } from '../src/pack.js';

const plan = compile(
  defineProfile({
    id: 'site',
    title: { 'zh-CN': '房屋场地', en: 'Site' },
    fields: institutionFields,
    instruments,
    layers: [{ division: '000000', packs: [site] }],
    seat: '/site/divisionCode',
  }),
  { asOf: '2026-11-23', choices: { countsAsNursery: 'yes', childrenForArea: 'places' } },
);

const institution = { kind: 'institution', project: { kind: 'conversion', designedOn: '2024-05-06' } };

/** Outcomes of the rules of a topic that the record settles. */
const outcomes = (topic: string, record: object): { readonly [rule: string]: string } => {
  const rules = new Set(site.rules.filter((rule) => rule.topic === topic).map(({ id }) => id as string));
  const { findings } = evaluate(plan, { ...institution, ...record });
  return Object.fromEntries(
    findings
      .filter(({ rule, outcome }) => rules.has(rule) && outcome !== 'not-applicable' && outcome !== 'unknown')
      .map(({ rule, outcome }) => [rule.replace('site/', ''), outcome]),
  );
};

// Expected by hand from the contradictions of the dossiers.
describe('texts that differ', () => {
  it('B-C5: a rail of 1.2 m with gaps of 0.1 m misses the nursery code and meets the general codes', () => {
    const guardRails = [{ height: 1.2, barGap: 0.1, climbable: false }];
    expect(outcomes('railings', { guardRails, stairs: [] })).toEqual({
      'guard-rail': 'fail',
      'guard-rail-gap-general': 'manual',
      'guard-rail-gap-uniform': 'pass',
      'guard-rail-height-general': 'pass',
    });
  });

  it('B-C5: a stair well of 0.15 m is wide by the nursery code alone', () => {
    const stairs = [{ wellWidth: 0.15, wellProtected: false }];
    expect(outcomes('railings', { guardRails: [], stairs })).toEqual({ 'stair-well': 'fail' });
  });

  it('B-C6: a sill of 0.85 m is low by the nursery code, which was not read, and not by the general one', () => {
    const rooms = [{ usedByChildren: true, windows: [{ sillHeight: 0.85, guardHeight: 0.85 }] }];
    expect(outcomes('low-sills', { rooms })).toEqual({
      'low-sill-guard': 'manual',
      'low-sill-guard-general': 'pass',
    });
  });

  it('B-C1, N-C3: infants on floor 3 miss the nursery code and meet the assessment standard', () => {
    const rooms = [{ kind: 'activity', usedByChildren: true, belowGround: 'no', storey: 3 }];
    const livingUnits = [{ classKind: 'infant', storey: 3 }];
    expect(outcomes('floor-limit', { rooms, livingUnits })).toEqual({
      'floor-assessment': 'pass',
      'no-basement-by-design': 'pass',
      'no-basement-hygiene': 'pass',
      'nursery-floor': 'fail',
    });
  });

  it('B-C7, N-C5: an observation room of 8 m² meets the hygiene evaluation, the table of the code was not read', () => {
    const rooms = [
      {
        kind: 'observation',
        area: 8,
        buildingArea: 8,
        bedCount: 1,
        apartFromLivingRooms: true,
        waterAndDrainage: true,
        ownToilet: true,
      },
    ];
    expect(outcomes('health-room', { rooms, classes: [{}] })).toEqual({
      'observation-room-by-design': 'pass',
      'observation-room-distance': 'pass',
      'observation-room-hygiene': 'pass',
      'service-room-area': 'manual',
    });
  });

  it('B-C14: a corridor of 1.4 m meets the general code and the part of the nursery code on service rooms', () => {
    const corridors = [{ use: 'service', sides: 'one', netWidth: 1.4 }];
    expect(outcomes('corridor-width', { corridors })).toEqual({
      'corridor-width-public': 'pass',
      'corridor-width-service': 'pass',
    });
    expect(
      outcomes('corridor-width', { corridors: [{ use: 'living', sides: 'one', netWidth: 1.4 }] }),
    ).toEqual({
      'corridor-width-living': 'manual',
      'corridor-width-public': 'pass',
    });
  });

  it('B-C15: two square metres each miss the nursery code, public space meets the set-up standard', () => {
    const outdoor = { exists: false, usesPublicSpace: true, publicSpaceSafe: true, area: 20 };
    const site = { denseUrban: false, hardship: false };
    expect(outcomes('outdoor-area', { outdoor, site, places: 10 })).toEqual({
      'outdoor-area': 'fail',
      'outdoor-space': 'pass',
    });
  });

  it('B-C16: a riser of 0.13 m meets the codes', () => {
    const stairs = [{ riser: 0.13, tread: 0.26, childHandrailHeight: 0.6 }];
    expect(outcomes('stair-riser', { stairs })).toEqual({ 'stair-advice': 'manual', 'stair-steps': 'pass' });
  });

  it('N-C2: the area of a class by zone, by class and by child are three quantities', () => {
    const livingUnits = [
      {
        id: 'u',
        classKind: 'younger-toddler',
        combinedArea: 50,
        sleepArea: 0,
        activityArea: 0,
        pantryArea: 6,
        cleaningArea: 6,
        toiletArea: 8,
        storageArea: 4,
      },
    ];
    const record = {
      livingUnits,
      classes: [{ kind: 'younger-toddler', livingUnitId: 'u', capacity: 10 }],
      rooms: [{ kind: 'activity-and-sleep', livingUnitId: 'u', area: 50 }],
    };
    expect(outcomes('area-per-child', record)).toEqual({
      'activity-area': 'pass',
      'combined-area-younger-toddler': 'pass',
      'living-area-each-child': 'fail',
      'zone-area-younger-toddler': 'manual',
    });
  });
});
