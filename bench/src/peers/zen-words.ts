/** What ZEN is asked of one rule: expressions in its own language. */
export interface Words {
  readonly when?: string;
  readonly require: string;
  readonly why: readonly Why[];
}
/** Expressions that are evaluated only where a rule fails, for what decided. */
export interface Why {
  readonly pointer: string;
  readonly actual: string;
  readonly op: string;
  readonly required: string;
}

const seconds = (day: string): number => Date.parse(day) / 1000;
/** The day of the evaluation and those that lie the years, months or days of a rule before it, in the seconds that ZEN compares fastest. */
const TODAY = seconds('2026-11-23');
const ADULT = seconds('2008-11-23');
const SIXTY = seconds('1966-11-23');
const YEAR_AGO = seconds('2025-11-23');
const HALF_YEAR_AGO = seconds('2026-05-23');
const MONTH_AGO = seconds('2026-10-23');

const pointerOf = (path: string): string => `/${path.replaceAll('.', '/')}`;
const rule = (path: string, op: string, required: string | number): Words => ({
  require: `${path} ${op} ${required}`,
  why: [{ pointer: pointerOf(path), actual: path, op, required: String(required) }],
});
const yes = (...paths: readonly string[]): Words => ({
  require: paths.join(' and '),
  why: paths.map((path) => ({ pointer: pointerOf(path), actual: path, op: '==', required: 'true' })),
});
const until = (path: string): Words => ({
  require: `date(${path}) >= ${TODAY}`,
  why: [{ pointer: pointerOf(path), actual: path, op: '>=', required: '"2026-11-23"' }],
});
const since = (path: string, then: string, unit: string, op: string, required: number): Words => ({
  require: `date(${path}) ${then}`,
  why: [
    {
      pointer: pointerOf(path),
      actual: `d("2026-11-23").diff(d(${path}), "${unit}")`,
      op,
      required: String(required),
    },
  ],
});
const hasAll = (path: string, ...codes: readonly string[]): Words => ({
  require: `all(${JSON.stringify(codes)} as code, code in ${path})`,
  why: [{ pointer: pointerOf(path), actual: path, op: 'has-all', required: JSON.stringify(codes) }],
});
/** All elements of a list, or those of some kind; fails with the values of those that fail. */
const every = (
  list: string,
  key: string,
  met: string,
  op: string,
  required: string,
  of?: string,
  actual = `#.${key}`,
): Words => ({
  when: of === undefined ? `len(${list}) >= 1` : `some(${list}, ${of})`,
  require: `all(${list}, ${of === undefined ? met : `not (${of}) or ${met}`})`,
  why: [
    {
      pointer: `/${list}/*/${key}`,
      actual: `map(filter(${list}, ${of === undefined ? '' : `${of} and `}not (${met})), ${actual})`,
      op,
      required,
    },
  ],
});
const when = (condition: string, words: Words): Words => ({ when: condition, ...words });
const amount = (pointer: string, actual: string, op: string, required: string): Words => ({
  require: `${actual} ${op} ${required}`,
  why: [{ pointer, actual, op, required }],
});

const CHILDREN = 'sum(map(classes, #.children))';
const of = (role: string): string => `count(staff, #.role == "${role}")`;
const age = 'd("2026-11-23").diff(d(#.birthDate), "year")';
const ACTIVITY = '#.kind == "activity"';
const byKind = (infant: number, toddler: number, nursery: number, mixed: number): string =>
  `(c.kind == "infant" ? ${infant} : c.kind == "toddler" ? ${toddler} : c.kind == "nursery" ? ${nursery} : ${mixed})`;
const ofClass = (required: string): Words => ({
  require: `c.children <= ${required}`,
  why: [
    { pointer: 'children', actual: 'c.children', op: '<=', required },
    { pointer: 'kind', actual: 'c.kind', op: '', required: 'null' },
  ],
});

export const WORDS: { readonly [rule: string]: Words } = {
  'care/outdoor-time': when('mode == "full-day"', rule('outdoorMinutes', '>=', 120)),
  'classes/capacity': amount('/classes', CHILDREN, '<=', 'capacity'),
  'classes/months': every(
    'classes',
    'minMonths',
    '#.minMonths < #.maxMonths',
    '<',
    'null',
    undefined,
    '[#.minMonths, #.maxMonths]',
  ),
  'classes/rooms': {
    when: 'len(classes) >= 1',
    require: 'all(classes as c, some(rooms as r, r.id == c.roomId))',
    why: [
      {
        pointer: '/classes/*/roomId',
        actual: 'map(filter(classes as c, not some(rooms as r, r.id == c.roomId)) as c, c.roomId)',
        op: 'in',
        required: 'null',
      },
    ],
  },
  'disclosure/recent': since('disclosure.on', `> ${YEAR_AGO}`, 'month', '<', 12),
  'disclosure/topics': hasAll('disclosure.topics', 'fees', 'care', 'meals', 'health', 'security'),
  'filing/docs': hasAll('filing.docs', 'hygiene', 'fire', 'premises', 'staff', 'commitment'),
  'filing/food': when('filing.meals == "kitchen"', until('filing.foodLicenceUntil')),
  'filing/hygiene': rule('filing.hygiene', '==', '"pass"'),
  'head/adult': since('head.birthDate', `<= ${ADULT}`, 'year', '>=', 18),
  'head/certificate': until('head.certificateUntil'),
  'head/education': rule('head.education', 'in', '["college", "bachelor", "master"]'),
  'head/training': yes('head.training'),
  'head/years': rule('head.years', '>=', 3),
  'health/checks': yes('health.morningCheck', 'health.noonCheck'),
  'health/disinfection': rule('health.disinfection', 'in', '["daily", "twice-daily"]'),
  'health/isolation': yes('health.isolation'),
  'insurance/valid': until('insurance.until'),
  'parents/committee': yes('parents.committee'),
  'parents/meetings': rule('parents.meetings', '>=', 2),
  'rooms/activity-area': every('rooms', 'area', '#.area >= 60', '>=', '60', ACTIVITY),
  'rooms/area-per-child': amount(
    '/rooms',
    `sum(map(filter(rooms, ${ACTIVITY}), #.area))`,
    '>=',
    `2.5 * ${CHILDREN}`,
  ),
  'rooms/floor': every('rooms', 'floor', '#.floor <= 3', '<=', '3', '#.kind in ["activity", "sleep"]'),
  'rooms/height': every('rooms', 'height', '#.height >= 2.8', '>=', '2.8'),
  'rooms/per-class': amount('/rooms', `count(rooms, ${ACTIVITY})`, '>=', 'len(classes)'),
  'rooms/sleep': {
    require: 'some(rooms, #.kind == "sleep")',
    why: [{ pointer: '/rooms/*/kind', actual: 'map(rooms, #.kind)', op: '==', required: '"sleep"' }],
  },
  'safety/alarm': yes('safety.alarm'),
  'safety/coverage': yes('safety.coversLiving', 'safety.coversActivity'),
  'safety/drill': since('safety.drillOn', `> ${HALF_YEAR_AGO}`, 'month', '<', 6),
  'safety/extinguishers': rule('safety.extinguishers', '>=', 'site.floors * 2'),
  'safety/fire-manager': yes('safety.fireManager'),
  'safety/guard': when('site.standalone', rule('safety.guards', '>=', 1)),
  'safety/inspection': since('safety.inspectionOn', `>= ${MONTH_AGO}`, 'day', '<=', 31),
  'safety/plans': hasAll(
    'safety.plans',
    'disaster',
    'infection',
    'poisoning',
    'stampede',
    'fire',
    'violence',
  ),
  'safety/retention': rule('safety.retentionDays', '>=', 90),
  'site/area-per-child': rule('site.area', '>=', `3 * ${CHILDREN} + 20.5`),
  'site/corridor': rule('site.corridorWidth', '>=', 1.8),
  'site/exits': rule('site.exits', '>=', 2),
  'site/fire-proof': yes('site.fireProof'),
  'site/floors': rule('site.floors', '<=', 3),
  'site/hazard-distance': rule('site.hazardDistance', '>=', 50),
  'site/lease-term': when(
    'site.tenure == "lease"',
    amount('/site/leaseFrom', 'd(site.leaseTo).diff(d(site.leaseFrom), "year")', '>=', '3'),
  ),
  'site/outdoor': {
    require: 'site.outdoorArea >= 60 or site.publicSpace',
    why: [...rule('site.outdoorArea', '>=', 60).why, ...yes('site.publicSpace').why],
  },
  'site/seismic-proof': yes('site.seismicProof'),
  'site/stair': {
    require: 'site.stairWidth >= 1.1 or site.floors == 1',
    why: [...rule('site.stairWidth', '>=', 1.1).why, ...rule('site.floors', '==', 1).why],
  },
  'site/window-ratio': rule('site.windowRatio', '>=', 0.2),
  'staff/adult': every('staff', 'birthDate', `date(#.birthDate) <= ${ADULT}`, '>=', '18', undefined, age),
  'staff/age': every(
    'staff',
    'birthDate',
    `date(#.birthDate) > ${SIXTY}`,
    '<',
    '60',
    '#.role != "cook"',
    age,
  ),
  'staff/care-training': every('staff', 'careTraining', '#.careTraining', '==', 'true', '#.role == "carer"'),
  'staff/carer-ratio': ofClass(
    `count(staff as s, s.role == "carer" and s.classId == c.id) * ${byKind(3, 5, 7, 5)}`,
  ),
  'staff/certificates': {
    require: `date(s.certificateUntil) >= ${TODAY}`,
    why: [{ pointer: 'certificateUntil', actual: 's.certificateUntil', op: '>=', required: '"2026-11-23"' }],
  },
  'staff/class-size': ofClass(byKind(10, 15, 20, 18)),
  'staff/cooks': when('filing.meals == "kitchen"', amount('/staff', `${of('cook')} * 50`, '>=', CHILDREN)),
  'staff/doctor': when('capacity >= 100', {
    require: 'some(staff, #.role == "doctor")',
    why: [{ pointer: '/staff/*/role', actual: 'map(staff, #.role)', op: '==', required: '"doctor"' }],
  }),
  'staff/first-aid': {
    require: `some(staff, date(#.firstAidUntil) >= ${TODAY})`,
    why: [
      {
        pointer: '/staff/*/firstAidUntil',
        actual: 'map(staff, #.firstAidUntil)',
        op: '>=',
        required: '"2026-11-23"',
      },
    ],
  },
  'staff/guards': amount('/staff', of('guard'), '>=', '1'),
  'staff/hired': every('staff', 'hiredOn', `date(#.hiredOn) <= ${TODAY}`, '<=', '"2026-11-23"'),
  'staff/nurses': amount('/staff', `${of('nurse')} * 100`, '>=', CHILDREN),
  'staff/placed': {
    when: 'some(staff, #.role == "carer")',
    require: 'all(staff as s, s.role != "carer" or some(classes as c, c.id == s.classId))',
    why: [
      {
        pointer: '/staff/*/classId',
        actual:
          'map(filter(staff as s, s.role == "carer" and not some(classes as c, c.id == s.classId)) as s, s.classId)',
        op: 'in',
        required: 'map(classes, #.id)',
      },
    ],
  },
  'staff/ratio': amount('/staff', `${of('carer')} * 7`, '>=', CHILDREN),
};
