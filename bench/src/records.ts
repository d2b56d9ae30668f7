import { DOCS, KINDS, PLANS, TOPICS } from './fields.js';

/** A seeded source of numbers in [0, 1). */
export const random = (seed: number): (() => number) => {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄'];

/** One believable institution; about one rule in thirty fails. */
const institution = (next: () => number, index: number) => {
  const rare = (p = 0.03) => next() < p;
  const yes = (p = 0.03) => !rare(p);
  const int = (lo: number, hi: number) => lo + Math.floor(next() * (hi - lo + 1));
  const tenth = (lo: number, hi: number) => int(lo * 10, hi * 10) / 10;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = (y0: number, y1: number) => `${int(y0, y1)}-${two(int(1, 12))}-${two(int(1, 28))}`;
  const until = () => (rare(0.02) ? day(2025, 2025) : day(2027, 2028));
  const classes = Array.from({ length: int(2, 5) }, (_, i) => {
    const kind = pick(KINDS);
    const most = { infant: 10, toddler: 15, nursery: 20, mixed: 18 }[kind];
    const minMonths = pick([6, 12, 18, 24]);
    return {
      id: `c${i + 1}`,
      name: `${pick(['小', '中', '大', '托'])}${i + 1}班`,
      kind,
      minMonths,
      maxMonths: rare(0.01) ? minMonths : minMonths + 12,
      children: rare(0.02) ? most + 2 : int(5, most),
      roomId: `r${i + 1}`,
    };
  });
  const children = classes.reduce((n, c) => n + c.children, 0);
  const rooms = Array.from({ length: Math.max(4, classes.length + int(1, 4)) }, (_, i) => ({
    id: `r${i + 1}`,
    kind:
      i < classes.length
        ? 'activity'
        : i === classes.length
          ? 'sleep'
          : pick(['washroom', 'kitchen', 'office']),
    area: i < classes.length && rare(0.01) ? 55.5 : tenth(60, 120),
    floor: rare(0.005) ? 4 : int(1, 3),
    height: rare(0.004) ? 2.6 : tenth(2.8, 3.6),
  }));
  const staff: object[] = [];
  const hire = (role: string, classId: string) =>
    staff.push({
      id: `s${staff.length + 1}`,
      name: pick(SURNAMES) + pick(['芳', '敏', '静', '丽', '军', '洋']),
      role,
      birthDate: rare(0.002) ? day(2010, 2011) : day(1970, 2002),
      hiredOn: day(2018, 2025),
      certificateUntil: until(),
      firstAidUntil: until(),
      careTraining: yes(0.004),
      classId,
    });
  for (const { id, kind, children: n } of classes) {
    const each = { infant: 3, toddler: 5, nursery: 7, mixed: 5 }[kind];
    const needed = Math.ceil(n / each) - (rare(0.03) ? 1 : 0);
    for (let i = 0; i < needed; i += 1) hire('carer', rare(0.001) ? 'c9' : id);
  }
  hire('nurse', 'none');
  if (yes()) hire('guard', 'none');
  for (let i = 0; i < Math.ceil(children / 50); i += 1) hire('cook', 'none');
  if (yes()) hire('doctor', 'none');
  while (staff.length < 10) hire(pick(['nurse', 'cook', 'guard']), 'none');
  const tenure = pick(['owned', 'lease']);
  return {
    name: `南京市${pick(['玄武', '秦淮', '建邺', '鼓楼'])}区阳光托育园第${index}分园`,
    mode: pick(['full-day', 'full-day', 'half-day', 'hourly']),
    capacity: children + int(0, 20),
    outdoorMinutes: rare() ? 90 : int(120, 180),
    head: {
      education: rare() ? 'secondary' : pick(['college', 'bachelor', 'master']),
      years: rare() ? 2 : int(3, 20),
      training: yes(),
      birthDate: day(1965, 1995),
      certificateUntil: until(),
    },
    site: {
      tenure,
      leaseFrom: day(2020, 2024),
      leaseTo: rare(0.1) ? day(2025, 2026) : day(2028, 2033),
      seismicProof: yes(),
      fireProof: yes(),
      hazardDistance: rare() ? 20 : tenth(50, 400),
      area: rare() ? 100.5 : tenth(children * 3 + 40, children * 6 + 60),
      outdoorArea: rare(0.1) ? 30.5 : tenth(60, 300),
      publicSpace: next() < 0.5,
      floors: rare() ? 4 : int(1, 3),
      exits: rare() ? 1 : int(2, 4),
      corridorWidth: rare() ? 1.7 : tenth(1.8, 2.6),
      stairWidth: rare(0.05) ? 1 : tenth(1.1, 1.6),
      windowRatio: rare() ? 0.15 : int(20, 35) / 100,
      standalone: next() < 0.6,
    },
    filing: {
      docs: DOCS.filter((doc) => doc === 'food' || yes(0.01)),
      meals: pick(['kitchen', 'kitchen', 'catering', 'none']),
      foodLicenceUntil: until(),
      hygiene: rare() ? 'none' : 'pass',
    },
    safety: {
      retentionDays: rare() ? 60 : int(90, 180),
      coversLiving: yes(0.02),
      coversActivity: yes(0.02),
      alarm: yes(),
      guards: rare() ? 0 : int(1, 3),
      fireManager: yes(),
      plans: PLANS.filter(() => yes(0.005)),
      drillOn: rare(0.05) ? '2026-03-01' : `2026-${two(int(6, 10))}-15`,
      inspectionOn: rare(0.05) ? '2026-09-30' : '2026-11-02',
      extinguishers: rare() ? 1 : int(8, 14),
    },
    disclosure: { topics: TOPICS.filter(() => yes(0.008)), on: rare() ? '2025-10-01' : '2026-05-20' },
    health: {
      morningCheck: yes(0.02),
      noonCheck: yes(0.02),
      isolation: yes(),
      disinfection: rare() ? 'weekly' : pick(['daily', 'twice-daily']),
    },
    parents: { committee: yes(), meetings: rare() ? 1 : int(2, 6) },
    insurance: { until: until() },
    staff,
    classes,
    rooms,
  };
};

export type Institution = ReturnType<typeof institution>;

/** Institutions as `JSON.parse` gives them. */
export const institutions = (count: number, seed: number): readonly unknown[] => {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => JSON.parse(JSON.stringify(institution(next, i))) as unknown);
};

/** The same records with one value in ten missing: half of them null, half left out. */
export const withHoles = (records: readonly unknown[], seed: number): readonly unknown[] => {
  const next = random(seed);
  const holed = (raw: unknown): unknown => {
    if (Array.isArray(raw)) return raw.map(holed);
    if (typeof raw !== 'object' || raw === null) return raw;
    const kept: { [key: string]: unknown } = {};
    for (const [key, value] of Object.entries(raw)) {
      const inner =
        typeof value === 'object' &&
        value !== null &&
        !(Array.isArray(value) && typeof value[0] !== 'object');
      if (inner) kept[key] = holed(value);
      else if (next() >= 0.1) kept[key] = value;
      else if (next() < 0.5) kept[key] = null;
    }
    return kept;
  };
  return records.map((record) => JSON.parse(JSON.stringify(holed(record))) as unknown);
};

/** Larger records: lists repeated, with ids of their own. */
export const enlarged = (record: unknown, times: number): unknown => {
  const { staff, classes, rooms, ...rest } = structuredClone(record) as Institution & {
    staff: { id: string; classId: string }[];
  };
  const repeat = <T extends object>(list: readonly T[], change: (item: T, i: number) => object): object[] =>
    Array.from({ length: times }, (_, i) => i).flatMap((i) =>
      list.map((item) => ({ ...item, ...change(item, i) })),
    );
  return {
    ...rest,
    capacity: rest.capacity * times,
    staff: repeat(staff, ({ id, classId }, i) => ({ id: `${id}-${i}`, classId: `${classId}-${i}` })),
    classes: repeat(classes, ({ id, roomId }, i) => ({ id: `${id}-${i}`, roomId: `${roomId}-${i}` })),
    rooms: repeat(rooms, ({ id }, i) => ({ id: `${id}-${i}` })),
  };
};
