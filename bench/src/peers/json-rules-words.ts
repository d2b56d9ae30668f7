import { AS_OF } from '../profile.js';

export interface Leaf {
  readonly fact: string;
  readonly path: string;
  readonly operator: string;
  readonly value: unknown;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}
export type Tree = Leaf | { readonly any: readonly Tree[] } | { readonly all: readonly Tree[] };
export interface Parts {
  readonly when?: Leaf;
  readonly require: Tree;
}

const field = (path: string, operator: string, value: unknown): Leaf => ({
  fact: 'record',
  path,
  operator,
  value,
});
const made = (path: string, operator: string, value: unknown): Leaf => ({
  fact: 'made',
  path,
  operator,
  value,
});
const yes = (path: string): Leaf => field(path, 'equal', true);
const least = 'greaterThanInclusive';
const most = 'lessThanInclusive';
const MADE_CHILDREN = { fact: 'made', path: 'children' } as const;

/** All rules about the whole record. Days are ISO texts, which its operators for numbers order as they should. */
export const WHOLE: { readonly [rule: string]: Parts } = {
  'care/outdoor-time': {
    when: field('mode', 'equal', 'full-day'),
    require: field('outdoorMinutes', least, 120),
  },
  'classes/capacity': { require: made('children', most, { fact: 'record', path: 'capacity' }) },
  'classes/months': { require: made('spans', 'everyFact:greaterThan', 0) },
  'classes/rooms': { require: made('roomIdsOfClasses', 'everyFact:in', { fact: 'made', path: 'roomIds' }) },
  'disclosure/recent': { require: field('disclosure/on', 'greaterThan', '2025-11-23') },
  'disclosure/topics': {
    require: field('disclosure/topics', 'everyValue:contains', [
      'fees',
      'care',
      'meals',
      'health',
      'security',
    ]),
  },
  'filing/docs': {
    require: field('filing/docs', 'everyValue:contains', [
      'hygiene',
      'fire',
      'premises',
      'staff',
      'commitment',
    ]),
  },
  'filing/food': {
    when: field('filing/meals', 'equal', 'kitchen'),
    require: field('filing/foodLicenceUntil', least, AS_OF),
  },
  'filing/hygiene': { require: field('filing/hygiene', 'equal', 'pass') },
  'head/adult': { require: field('head/birthDate', most, '2008-11-23') },
  'head/certificate': { require: field('head/certificateUntil', least, AS_OF) },
  'head/education': { require: field('head/education', 'in', ['college', 'bachelor', 'master']) },
  'head/training': { require: yes('head/training') },
  'head/years': { require: field('head/years', least, 3) },
  'health/checks': { require: { all: [yes('health/morningCheck'), yes('health/noonCheck')] } },
  'health/disinfection': { require: field('health/disinfection', 'in', ['daily', 'twice-daily']) },
  'health/isolation': { require: yes('health/isolation') },
  'insurance/valid': { require: field('insurance/until', least, AS_OF) },
  'parents/committee': { require: yes('parents/committee') },
  'parents/meetings': { require: field('parents/meetings', least, 2) },
  'rooms/activity-area': { require: made('activityAreas', `everyFact:${least}`, 60) },
  'rooms/area-per-child': { require: made('activityArea', least, { fact: 'made', path: 'areaForChildren' }) },
  'rooms/floor': { require: made('floors', `everyFact:${most}`, 3) },
  'rooms/height': { require: made('heights', `everyFact:${least}`, 2.8) },
  'rooms/per-class': { require: made('activityRooms', least, { fact: 'made', path: 'classCount' }) },
  'rooms/sleep': { require: made('kinds', 'contains', 'sleep') },
  'safety/alarm': { require: yes('safety/alarm') },
  'safety/coverage': { require: { all: [yes('safety/coversLiving'), yes('safety/coversActivity')] } },
  'safety/drill': { require: field('safety/drillOn', 'greaterThan', '2026-05-23') },
  'safety/extinguishers': {
    require: field('safety/extinguishers', least, { fact: 'made', path: 'extinguishers' }),
  },
  'safety/fire-manager': { require: yes('safety/fireManager') },
  'safety/guard': { when: yes('site/standalone'), require: field('safety/guards', least, 1) },
  'safety/inspection': { require: field('safety/inspectionOn', least, '2026-10-23') },
  'safety/plans': {
    require: field('safety/plans', 'everyValue:contains', [
      'disaster',
      'infection',
      'poisoning',
      'stampede',
      'fire',
      'violence',
    ]),
  },
  'safety/retention': { require: field('safety/retentionDays', least, 90) },
  'site/area-per-child': {
    require: field('site/area', least, { fact: 'made', path: 'siteAreaForChildren' }),
  },
  'site/corridor': { require: field('site/corridorWidth', least, 1.8) },
  'site/exits': { require: field('site/exits', least, 2) },
  'site/fire-proof': { require: yes('site/fireProof') },
  'site/floors': { require: field('site/floors', most, 3) },
  'site/hazard-distance': { require: field('site/hazardDistance', least, 50) },
  'site/lease-term': { when: field('site/tenure', 'equal', 'lease'), require: made('leaseYears', least, 3) },
  'site/outdoor': { require: { any: [field('site/outdoorArea', least, 60), yes('site/publicSpace')] } },
  'site/seismic-proof': { require: yes('site/seismicProof') },
  'site/stair': {
    require: { any: [field('site/stairWidth', least, 1.1), field('site/floors', 'equal', 1)] },
  },
  'site/window-ratio': { require: field('site/windowRatio', least, 0.2) },
  'staff/adult': { require: made('births', `everyFact:${most}`, '2008-11-23') },
  'staff/age': { require: made('birthsNotCooks', 'everyFact:greaterThan', '1966-11-23') },
  'staff/care-training': { require: made('training', 'everyFact:equal', true) },
  'staff/cooks': {
    when: field('filing/meals', 'equal', 'kitchen'),
    require: made('childrenOfCooks', least, MADE_CHILDREN),
  },
  'staff/doctor': { when: field('capacity', least, 100), require: made('roles', 'contains', 'doctor') },
  'staff/first-aid': { require: made('firstAid', `someFact:${least}`, AS_OF) },
  'staff/guards': { require: made('guards', least, 1) },
  'staff/hired': { require: made('hired', `everyFact:${most}`, AS_OF) },
  'staff/nurses': { require: made('childrenOfNurses', least, MADE_CHILDREN) },
  'staff/placed': { require: made('classIdsOfCarers', 'everyFact:in', { fact: 'made', path: 'classIds' }) },
  'staff/ratio': { require: made('childrenOfCarers', least, MADE_CHILDREN) },
};

const ofClass = (path: string): object => ({ fact: 'class', path });
export const CLASS: { readonly [rule: string]: Parts } = {
  'staff/carer-ratio': {
    require: { fact: 'class', path: 'children', operator: most, value: ofClass('carersFor') },
  },
  'staff/class-size': {
    require: { fact: 'class', path: 'children', operator: most, value: ofClass('most') },
  },
};
export const MEMBER: { readonly [rule: string]: Parts } = {
  'staff/certificates': {
    require: { fact: 'member', path: 'certificateUntil', operator: least, value: AS_OF },
  },
};
