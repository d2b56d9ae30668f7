import {
  add,
  and,
  asOf,
  type BooleanOf,
  code,
  days,
  defineRule,
  eq,
  fields,
  ge,
  hasAll,
  isIn,
  le,
  lookup,
  lt,
  months,
  mul,
  ne,
  number,
  or,
  type Rule,
  years,
} from '@tuoyu/core';
import { FIELDS, PLANS, TOPICS } from './fields.js';

const f = fields(FIELDS);
const classes = f.list('/classes');
const staff = f.list('/staff');
const rooms = f.list('/rooms');
const one = f.subject('/classes');
const person = f.subject('/staff');
const children = f.sum(classes, (c) => c('/children'));
const of = (role: 'carer' | 'nurse' | 'cook' | 'guard') => f.filter(staff, (s) => eq(s('/role'), code(role)));
const activity = f.filter(rooms, (r) => eq(r('/kind'), code('activity')));

interface Parts {
  readonly when?: BooleanOf;
  readonly require: BooleanOf;
  readonly subjects?: '/classes' | '/staff';
}

/** The sixty rules, in the manner of the national dossier and the one on buildings. */
const RULES: { readonly [id: string]: Parts } = {
  'site/lease-term': {
    when: eq(f('/site/tenure'), code('lease')),
    require: ge(years(f('/site/leaseFrom'), f('/site/leaseTo')), 3),
  },
  'site/seismic-proof': { require: f('/site/seismicProof') },
  'site/fire-proof': { require: f('/site/fireProof') },
  'site/hazard-distance': { require: ge(f('/site/hazardDistance'), 50) },
  'site/outdoor': { require: or(ge(f('/site/outdoorArea'), 60), f('/site/publicSpace')) },
  'site/floors': { require: le(f('/site/floors'), 3) },
  'site/exits': { require: ge(f('/site/exits'), 2) },
  'site/corridor': { require: ge(f('/site/corridorWidth'), 1.8) },
  'site/stair': { require: or(ge(f('/site/stairWidth'), 1.1), eq(f('/site/floors'), number(1))) },
  'site/window-ratio': { require: ge(f('/site/windowRatio'), 0.2) },
  'head/education': { require: isIn(f('/head/education'), ['college', 'bachelor', 'master']) },
  'head/years': { require: ge(f('/head/years'), 3) },
  'head/training': { require: f('/head/training') },
  'head/adult': { require: ge(years(f('/head/birthDate'), asOf()), 18) },
  'head/certificate': { require: ge(f('/head/certificateUntil'), asOf()) },
  'filing/docs': {
    require: hasAll(f('/filing/docs'), ['hygiene', 'fire', 'premises', 'staff', 'commitment']),
  },
  'filing/food': {
    when: eq(f('/filing/meals'), code('kitchen')),
    require: ge(f('/filing/foodLicenceUntil'), asOf()),
  },
  'filing/hygiene': { require: eq(f('/filing/hygiene'), code('pass')) },
  'safety/retention': { require: ge(f('/safety/retentionDays'), 90) },
  'safety/coverage': { require: and(f('/safety/coversLiving'), f('/safety/coversActivity')) },
  'safety/alarm': { require: f('/safety/alarm') },
  'safety/guard': { when: f('/site/standalone'), require: ge(f('/safety/guards'), 1) },
  'safety/fire-manager': { require: f('/safety/fireManager') },
  'safety/plans': { require: hasAll(f('/safety/plans'), PLANS) },
  'safety/drill': { require: lt(months(f('/safety/drillOn'), asOf()), 6) },
  'safety/inspection': { require: le(days(f('/safety/inspectionOn'), asOf()), 31) },
  'safety/extinguishers': { require: ge(f('/safety/extinguishers'), mul(f('/site/floors'), 2)) },
  'disclosure/topics': { require: hasAll(f('/disclosure/topics'), TOPICS) },
  'disclosure/recent': { require: lt(months(f('/disclosure/on'), asOf()), 12) },
  'health/checks': { require: and(f('/health/morningCheck'), f('/health/noonCheck')) },
  'health/isolation': { require: f('/health/isolation') },
  'health/disinfection': { require: isIn(f('/health/disinfection'), ['daily', 'twice-daily']) },
  'care/outdoor-time': { when: eq(f('/mode'), code('full-day')), require: ge(f('/outdoorMinutes'), 120) },
  'parents/committee': { require: f('/parents/committee') },
  'parents/meetings': { require: ge(f('/parents/meetings'), 2) },
  'insurance/valid': { require: ge(f('/insurance/until'), asOf()) },
  'staff/care-training': { require: f.every(of('carer'), (s) => s('/careTraining')) },
  'staff/first-aid': { require: f.some(staff, (s) => ge(s('/firstAidUntil'), asOf())) },
  'staff/adult': { require: f.every(staff, (s) => ge(years(s('/birthDate'), asOf()), 18)) },
  'staff/age': {
    require: f.every(
      f.filter(staff, (s) => ne(s('/role'), code('cook'))),
      (s) => lt(years(s('/birthDate'), asOf()), 60),
    ),
  },
  'staff/hired': { require: f.every(staff, (s) => le(s('/hiredOn'), asOf())) },
  'staff/doctor': {
    when: ge(f('/capacity'), 100),
    require: f.some(staff, (s) => eq(s('/role'), code('doctor'))),
  },
  'staff/placed': {
    require: f.every(of('carer'), (s) => f.some(classes, (c) => eq(c('/id'), s('/classId')))),
  },
  'staff/nurses': { require: ge(mul(f.count(of('nurse')), 100), children) },
  'staff/cooks': {
    when: eq(f('/filing/meals'), code('kitchen')),
    require: ge(mul(f.count(of('cook')), 50), children),
  },
  'staff/guards': { require: ge(f.count(of('guard')), 1) },
  'staff/ratio': { require: ge(mul(f.count(of('carer')), 7), children) },
  'rooms/activity-area': { require: f.every(activity, (r) => ge(r('/area'), 60)) },
  'rooms/floor': {
    require: f.every(
      f.filter(rooms, (r) => isIn(r('/kind'), ['activity', 'sleep'])),
      (r) => le(r('/floor'), 3),
    ),
  },
  'rooms/sleep': { require: f.some(rooms, (r) => eq(r('/kind'), code('sleep'))) },
  'rooms/height': { require: f.every(rooms, (r) => ge(r('/height'), 2.8)) },
  'rooms/per-class': { require: ge(f.count(activity), f.count(classes)) },
  'rooms/area-per-child': {
    require: ge(
      f.sum(activity, (r) => r('/area')),
      mul(2.5, children),
    ),
  },
  'classes/months': { require: f.every(classes, (c) => lt(c('/minMonths'), c('/maxMonths'))) },
  'classes/rooms': { require: f.every(classes, (c) => f.some(rooms, (r) => eq(r('/id'), c('/roomId')))) },
  'classes/capacity': { require: le(children, f('/capacity')) },
  'site/area-per-child': { require: ge(f('/site/area'), add(mul(3, children), 20.5)) },
  'staff/class-size': {
    subjects: '/classes',
    require: le(
      one('/children'),
      lookup(one('/kind'), {
        infant: number(10),
        toddler: number(15),
        nursery: number(20),
        mixed: number(18),
      }),
    ),
  },
  'staff/carer-ratio': {
    subjects: '/classes',
    require: le(
      one('/children'),
      mul(
        f.count(f.filter(staff, (s) => and(eq(s('/role'), code('carer')), eq(s('/classId'), one('/id'))))),
        lookup(one('/kind'), { infant: number(3), toddler: number(5), nursery: number(7), mixed: number(5) }),
      ),
    ),
  },
  'staff/certificates': { subjects: '/staff', require: ge(person('/certificateUntil'), asOf()) },
};

const texts = { 'zh-CN': '文', en: 'text' } as const;

/** All rules, ordered by id. */
export const SIXTY: readonly Rule[] = Object.keys(RULES)
  .sort()
  .map((id) => {
    const { when, require, subjects } = RULES[id] as Parts;
    return defineRule({
      id,
      title: { pass: texts, fail: texts },
      addressee: 'institution',
      obligation: 'must',
      basis: [{ instrument: 'standard', clause: 'art. 1', verified: 'primary' }],
      remedy: texts,
      require,
      ...(when === undefined ? {} : { when }),
      ...(subjects === undefined ? {} : { subjects }),
    });
  });

/** The three rules of the first stone. */
export const THREE: readonly Rule[] = SIXTY.filter(({ id }) =>
  ['staff/carer-ratio', 'staff/certificates', 'staff/class-size'].includes(id),
);
