import type { Deciding, Finding } from '@tuoyu/core';
import { DOCS, PLANS, TOPICS } from './fields.js';
import { type Code, judgeByHand, type Seen } from './hand.js';
import { day, daysBetween, items, object, yearsBetween } from './hand-values.js';
import { AS_OF } from './profile.js';

const TODAY = day(AS_OF);
type Raw = { readonly [key: string]: unknown };
type Explain = (r: Raw, seen: Seen) => readonly Deciding[];

const at = (r: Raw, pointer: string): never => {
  let value: unknown = r;
  for (const key of pointer.slice(1).split('/')) value = (value as Raw)[key];
  return value as never;
};
const number =
  (pointer: string, op: string, required: number, unit: string): Explain =>
  (r) => {
    const actual: number = at(r, pointer);
    return [{ pointer, actual, unit, op, required, distance: distance(actual, required) }];
  };
const distance = (a: number, b: number): number => Math.abs(Math.round(a * 1e6) - Math.round(b * 1e6)) / 1e6;
const flag =
  (...pointers: readonly string[]): Explain =>
  (r) =>
    pointers
      .filter((pointer) => at(r, pointer) === false)
      .map((pointer) => ({ pointer, actual: false, op: '=', required: true }));
const dated = (pointer: string, actual: string, op: string): Deciding => ({
  pointer,
  actual,
  op,
  required: AS_OF,
  distance: Math.abs(daysBetween(day(actual), TODAY)),
});
const until =
  (pointer: string): Explain =>
  (r) => [dated(pointer, at(r, pointer), '>=')];
const among =
  (pointer: string, op: string, required: readonly string[]): Explain =>
  (r) => {
    const actual: unknown = at(r, pointer);
    return [
      { pointer, actual: Array.isArray(actual) ? [...actual].sort() : (actual as string), op, required },
    ];
  };
const since =
  (pointer: string, unit: string, count: (from: number) => number, op: string, required: number): Explain =>
  (r) => {
    const actual = count(day(at(r, pointer)));
    return [{ pointer, actual, unit, op, required, distance: Math.abs(actual - required) }];
  };
const months = (from: number): number => {
  const n = (TODAY >> 5) - (from >> 5);
  return (TODAY & 31) >= (from & 31) ? n : n - 1;
};
/** Elements of a list that fail, with what decided. */
const each =
  (list: string, fails: (e: Raw, pointer: string, r: Raw) => readonly Deciding[]): Explain =>
  (r) =>
    items(r[list]).flatMap((e, i) => fails(object(e), `/${list}/${i}`, r));
const count = (
  pointer: string,
  actual: number,
  required: number,
  more: readonly Deciding[] = [],
): readonly Deciding[] => [
  { pointer, actual, op: '>=', required, distance: distance(actual, required) },
  ...more,
];
const age = (e: Raw, pointer: string, op: string, required: number): readonly Deciding[] => {
  const actual = yearsBetween(day(e['birthDate']), TODAY);
  const fails = op === '>=' ? actual < required : actual >= required;
  return fails
    ? [
        {
          pointer: `${pointer}/birthDate`,
          actual,
          unit: 'year',
          op,
          required,
          distance: Math.abs(actual - required),
        },
      ]
    : [];
};
const classes: Deciding = { pointer: '/classes' };

const WHOLE: { readonly [rule: string]: Explain } = {
  'care/outdoor-time': number('/outdoorMinutes', '>=', 120, 'count'),
  'classes/capacity': (r, { children }) => {
    const capacity: number = at(r, '/capacity');
    return [
      {
        pointer: '/classes',
        actual: children,
        unit: 'count',
        op: '<=',
        required: capacity,
        distance: children - capacity,
      },
      { pointer: '/capacity', actual: capacity },
    ];
  },
  'classes/months': each('classes', (c, p) => {
    const [actual, required] = [c['minMonths'] as number, c['maxMonths'] as number];
    if (actual < required) return [];
    return [
      {
        pointer: `${p}/minMonths`,
        actual,
        unit: 'count',
        op: '<',
        required,
        distance: Math.abs(actual - required),
      },
      { pointer: `${p}/maxMonths`, actual: required },
    ];
  }),
  'classes/rooms': () => [],
  'disclosure/recent': since('/disclosure/on', 'month', months, '<', 12),
  'disclosure/topics': among('/disclosure/topics', 'has-all', TOPICS),
  'filing/docs': among(
    '/filing/docs',
    'has-all',
    DOCS.filter((doc) => doc !== 'food'),
  ),
  'filing/food': until('/filing/foodLicenceUntil'),
  'filing/hygiene': (r) => [
    { pointer: '/filing/hygiene', actual: at(r, '/filing/hygiene'), op: '=', required: 'pass' },
  ],
  'head/adult': () => [],
  'head/certificate': until('/head/certificateUntil'),
  'head/education': among('/head/education', 'in', ['college', 'bachelor', 'master']),
  'head/training': flag('/head/training'),
  'head/years': number('/head/years', '>=', 3, 'count'),
  'health/checks': flag('/health/morningCheck', '/health/noonCheck'),
  'health/disinfection': among('/health/disinfection', 'in', ['daily', 'twice-daily']),
  'health/isolation': flag('/health/isolation'),
  'insurance/valid': until('/insurance/until'),
  'parents/committee': flag('/parents/committee'),
  'parents/meetings': number('/parents/meetings', '>=', 2, 'count'),
  'rooms/activity-area': each('rooms', (e, p) => {
    const actual = e['area'] as number;
    return e['kind'] === 'activity' && actual < 60
      ? [
          {
            pointer: `${p}/area`,
            actual,
            unit: 'metre',
            op: '>=',
            required: 60,
            distance: distance(actual, 60),
          },
        ]
      : [];
  }),
  'rooms/area-per-child': (_, { activityArea, children }) => [
    {
      pointer: '/rooms',
      actual: activityArea,
      unit: 'metre',
      op: '>=',
      required: children * 2.5,
      distance: distance(activityArea, children * 2.5),
    },
    classes,
  ],
  'rooms/floor': each('rooms', (e, p) => {
    const actual = e['floor'] as number;
    const used = e['kind'] === 'activity' || e['kind'] === 'sleep';
    return used && actual > 3
      ? [{ pointer: `${p}/floor`, actual, unit: 'count', op: '<=', required: 3, distance: actual - 3 }]
      : [];
  }),
  'rooms/height': each('rooms', (e, p) => {
    const actual = e['height'] as number;
    return actual < 2.8
      ? [
          {
            pointer: `${p}/height`,
            actual,
            unit: 'metre',
            op: '>=',
            required: 2.8,
            distance: distance(actual, 2.8),
          },
        ]
      : [];
  }),
  'rooms/per-class': () => [],
  'rooms/sleep': () => [],
  'safety/alarm': flag('/safety/alarm'),
  'safety/coverage': flag('/safety/coversLiving', '/safety/coversActivity'),
  'safety/drill': since('/safety/drillOn', 'month', months, '<', 6),
  'safety/extinguishers': (r) => {
    const [actual, floors]: readonly [number, number] = [
      at(r, '/safety/extinguishers'),
      at(r, '/site/floors'),
    ];
    return [
      {
        pointer: '/safety/extinguishers',
        actual,
        unit: 'count',
        op: '>=',
        required: floors * 2,
        distance: floors * 2 - actual,
      },
      { pointer: '/site/floors', actual: floors },
    ];
  },
  'safety/fire-manager': flag('/safety/fireManager'),
  'safety/guard': number('/safety/guards', '>=', 1, 'count'),
  'safety/inspection': since('/safety/inspectionOn', 'day', (from) => daysBetween(from, TODAY), '<=', 31),
  'safety/plans': among('/safety/plans', 'has-all', PLANS),
  'safety/retention': number('/safety/retentionDays', '>=', 90, 'count'),
  'site/area-per-child': (r, { children }) => {
    const [actual, required]: readonly [number, number] = [at(r, '/site/area'), children * 3 + 20.5];
    return [
      {
        pointer: '/site/area',
        actual,
        unit: 'metre',
        op: '>=',
        required,
        distance: distance(actual, required),
      },
      classes,
    ];
  },
  'site/corridor': number('/site/corridorWidth', '>=', 1.8, 'metre'),
  'site/exits': number('/site/exits', '>=', 2, 'count'),
  'site/fire-proof': flag('/site/fireProof'),
  'site/floors': number('/site/floors', '<=', 3, 'count'),
  'site/hazard-distance': number('/site/hazardDistance', '>=', 50, 'metre'),
  'site/lease-term': (r) => {
    const actual = yearsBetween(day(at(r, '/site/leaseFrom')), day(at(r, '/site/leaseTo')));
    return [
      { pointer: '/site/leaseFrom', actual, unit: 'year', op: '>=', required: 3, distance: 3 - actual },
      { pointer: '/site/leaseTo', actual: at(r, '/site/leaseTo') },
    ];
  },
  'site/outdoor': (r, seen) => [
    ...number('/site/outdoorArea', '>=', 60, 'metre')(r, seen),
    ...flag('/site/publicSpace')(r, seen),
  ],
  'site/seismic-proof': flag('/site/seismicProof'),
  'site/stair': (r, seen) => [
    ...number('/site/stairWidth', '>=', 1.1, 'metre')(r, seen),
    ...number('/site/floors', '=', 1, 'count')(r, seen),
  ],
  'site/window-ratio': number('/site/windowRatio', '>=', 0.2, 'share'),
  'staff/adult': each('staff', (e, p) => age(e, p, '>=', 18)),
  'staff/age': each('staff', (e, p) => (e['role'] === 'cook' ? [] : age(e, p, '<', 60))),
  'staff/care-training': each('staff', (e, p) =>
    e['role'] === 'carer' && e['careTraining'] === false
      ? [{ pointer: `${p}/careTraining`, actual: false, op: '=', required: true }]
      : [],
  ),
  'staff/cooks': (_, { cooks, children }) => count('/staff', cooks * 50, children, [classes]),
  'staff/doctor': (r) => [
    { pointer: '/staff', actual: 0, op: '>=', required: 1, distance: 1 },
    ...items(r['staff']).map(
      (e, i): Deciding => ({
        pointer: `/staff/${i}/role`,
        actual: object(e)['role'] as string,
        op: '=',
        required: 'doctor',
      }),
    ),
  ],
  'staff/first-aid': () => [],
  'staff/guards': (_, { guards }) => count('/staff', guards, 1),
  'staff/hired': () => [],
  'staff/nurses': (_, { nurses, children }) => count('/staff', nurses * 100, children, [classes]),
  'staff/placed': (r) => {
    const ids = items(r['classes']).map((c) => object(c)['id'] as string);
    return each('staff', (e, p) => {
      const classId = e['classId'] as string;
      if (e['role'] !== 'carer' || ids.includes(classId)) return [];
      return [
        { pointer: '/classes', actual: 0, op: '>=', required: 1, distance: 1 },
        ...ids.flatMap((id, i): readonly Deciding[] => [
          { pointer: `/classes/${i}/id`, actual: id, op: '=', required: classId },
          ...(i === 0 ? [{ pointer: `${p}/classId`, actual: classId }] : []),
        ]),
      ];
    })(r, undefined as never);
  },
  'staff/ratio': (_, { carers, children }) => count('/staff', carers * 7, children, [classes]),
};

const IDS = Object.keys(WHOLE).sort();
const OUTCOMES = ['', 'pass', 'fail', 'unknown', 'not-applicable'] as const;
const NONE: readonly never[] = [];
const MOST: { readonly [kind: string]: number } = { infant: 10, toddler: 15, nursery: 20, mixed: 18 };
const EACH: { readonly [kind: string]: number } = { infant: 3, toddler: 5, nursery: 7, mixed: 5 };

const PASS: readonly ['pass'] = ['pass'];
const FAIL: readonly ['fail'] = ['fail'];
const NOT: readonly ['not-applicable'] = ['not-applicable'];

const made = (
  rule: string,
  subject: Finding['subject'],
  code: Code,
  why: () => readonly Deciding[],
): Finding => {
  const remedy = { id: `${rule}/remedy`, params: {} };
  switch (code) {
    case 1:
      return {
        rule,
        subject,
        outcome: 'pass',
        possible: PASS,
        message: { id: `${rule}/pass`, params: {} },
        deciding: NONE,
        needs: NONE,
        remedy,
      };
    case 2:
      return {
        rule,
        subject,
        outcome: 'fail',
        possible: FAIL,
        message: { id: `${rule}/fail`, params: {} },
        deciding: why(),
        needs: NONE,
        remedy,
      };
    case 4:
      return {
        rule,
        subject,
        outcome: 'not-applicable',
        possible: NOT,
        message: { id: 'core/not-applicable', params: {} },
        deciding: NONE,
        needs: NONE,
        remedy,
      };
    default:
      throw new Error(`${OUTCOMES[code]} has no finding by hand`);
  }
};

/** Findings of complete records, in the order of the engine, deep-equal to its own. */
export const findingsByHand = (record: unknown): readonly Finding[] => {
  const r = object(record);
  const { whole, classSize, carerRatio, certificates, seen } = judgeByHand(record);
  const findings: Finding[] = [];
  const add = (i: number): void => {
    const rule = IDS[i] as string;
    findings.push(made(rule, { pointer: '' }, whole[i] as Code, () => (WHOLE[rule] as Explain)(r, seen)));
  };
  const cut = (from: string, to: string): void => {
    for (let i = 0; i < IDS.length; i += 1) if ((IDS[i] as string) >= from && (IDS[i] as string) < to) add(i);
  };
  const rooms = items(r['classes']).map((raw, i) => {
    const c = object(raw);
    return { c, subject: { pointer: `/classes/${i}`, label: c['name'] as string } };
  });
  cut('', 'staff/carer-ratio');
  rooms.forEach(({ c, subject }, i) => {
    const why = (): readonly Deciding[] => {
      const [actual, kind] = [c['children'] as number, c['kind'] as string];
      const required = (seen.carersOf[i] as number) * (EACH[kind] as number);
      const { pointer } = subject;
      return [
        {
          pointer: `${pointer}/children`,
          actual,
          unit: 'count',
          op: '<=',
          required,
          distance: Math.abs(actual - required),
        },
        { pointer: '/staff' },
        { pointer: `${pointer}/kind`, actual: kind },
      ];
    };
    findings.push(made('staff/carer-ratio', subject, carerRatio[i] as Code, why));
  });
  items(r['staff']).forEach((raw, i) => {
    const pointer = `/staff/${i}`;
    const why = () => [dated(`${pointer}/certificateUntil`, object(raw)['certificateUntil'] as string, '>=')];
    findings.push(made('staff/certificates', { pointer, label: `#${i + 1}` }, certificates[i] as Code, why));
  });
  rooms.forEach(({ c, subject }, i) => {
    const why = (): readonly Deciding[] => {
      const [actual, kind] = [c['children'] as number, c['kind'] as string];
      const required = MOST[kind] as number;
      const { pointer } = subject;
      return [
        {
          pointer: `${pointer}/children`,
          actual,
          unit: 'count',
          op: '<=',
          required,
          distance: Math.abs(actual - required),
        },
        { pointer: `${pointer}/kind`, actual: kind },
      ];
    };
    findings.push(made('staff/class-size', subject, classSize[i] as Code, why));
  });
  cut('staff/class-sizf', '~');
  return findings;
};
