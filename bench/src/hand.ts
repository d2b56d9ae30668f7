import { DOCS, KINDS, PLANS, ROLES, TOPICS } from './fields.js';
import {
  and,
  bool,
  code,
  count,
  day,
  daysBetween,
  ge,
  holdsAll,
  is,
  items,
  le,
  lt,
  measure,
  monthsBetween,
  not,
  object,
  or,
  type Truth,
  text,
  yearsBetween,
} from './hand-values.js';

const TODAY = day('2026-11-23');
const set = (...of: readonly string[]): ReadonlySet<string> => new Set(of);
const MODES = set('full-day', 'half-day', 'hourly');
const EDUCATIONS = set('secondary', 'college', 'bachelor', 'master');
const TENURES = set('owned', 'lease');
const MEALS = set('kitchen', 'catering', 'none');
const HYGIENE = set('pass', 'fail', 'none');
const DISINFECTION = set('daily', 'twice-daily', 'weekly');
const ROLE = set(...ROLES);
const KIND = set(...KINDS);
const ROOM = set('activity', 'sleep', 'washroom', 'kitchen', 'office');
const DOC = set(...DOCS);
const PLAN = set(...PLANS);
const TOPIC = set(...TOPICS);
const NEEDED = DOCS.filter((doc) => doc !== 'food');
const MOST: { readonly [kind: string]: number } = { infant: 10, toddler: 15, nursery: 20, mixed: 18 };
const EACH: { readonly [kind: string]: number } = { infant: 3, toddler: 5, nursery: 7, mixed: 5 };

/** Outcomes as small numbers: 1 pass, 2 fail, 3 unknown, 4 not applicable. */
export type Code = 1 | 2 | 3 | 4;

const outcome = (applies: Truth, met: Truth): Code => (applies === 2 ? 4 : applies === 1 ? met : 3);

/** What one pass over the record finds out. */
export interface Verdicts {
  /** Outcomes of the rules about the whole record, ordered by rule id. */
  readonly whole: readonly Code[];
  readonly classSize: readonly Code[];
  readonly carerRatio: readonly Code[];
  readonly certificates: readonly Code[];
  readonly seen: Seen;
}

/** Numbers that explanations need again. */
export interface Seen {
  readonly children: number;
  readonly carers: number;
  readonly nurses: number;
  readonly cooks: number;
  readonly guards: number;
  readonly activityRooms: number;
  readonly activityArea: number;
  readonly carersOf: readonly number[];
  readonly kinds: readonly (string | undefined)[];
}

/** `all` of truths; what has no element is not applicable, which is left to the caller. */
const every = (so: Truth, met: Truth, can: Truth): Truth => and(so, or(met, not(can)));

const over = (more: boolean): Truth => (more ? 3 : 1);

/** Judges the sixty rules in one function, with one pass over each list. */
export const judgeByHand = (record: unknown): Verdicts => {
  const r = object(record);
  const site = object(r['site']);
  const head = object(r['head']);
  const filing = object(r['filing']);
  const safety = object(r['safety']);
  const health = object(r['health']);
  const parents = object(r['parents']);
  const disclosure = object(r['disclosure']);
  const insurance = object(r['insurance']);

  const rooms = items(r['rooms']);
  const moreRooms = !Array.isArray(r['rooms']);
  const roomIds = new Set<string>();
  let unknownRooms = moreRooms;
  let activities = 0;
  let activitiesMost = moreRooms ? Number.POSITIVE_INFINITY : 0;
  let area = 0;
  let areaMost = moreRooms ? Number.POSITIVE_INFINITY : 0;
  let roomArea: Truth = over(moreRooms);
  let roomFloor: Truth = over(moreRooms);
  let roomHeight: Truth = over(moreRooms);
  let sleep: Truth = moreRooms ? 3 : 2;
  let low: Truth = moreRooms ? 3 : 2;
  for (const raw of rooms) {
    const room = object(raw);
    const id = text(room['id']);
    if (id === undefined) unknownRooms = true;
    else roomIds.add(id);
    const kind = code(room['kind'], ROOM);
    const size = measure(room['area']);
    const active = is(kind, 'activity');
    if (active !== 2) {
      activitiesMost += 1;
      areaMost += Number.isNaN(size) ? Number.POSITIVE_INFINITY : Math.round(size * 1e6);
      if (active === 1) {
        activities += 1;
        area += Number.isNaN(size) ? 0 : Math.round(size * 1e6);
      }
    }
    roomArea = every(roomArea, ge(size, 60), active);
    const used = or(active, is(kind, 'sleep'));
    low = or(low, used);
    roomFloor = every(roomFloor, le(count(room['floor']), 3), used);
    roomHeight = and(roomHeight, ge(measure(room['height']), 2.8));
    sleep = or(sleep, is(kind, 'sleep'));
  }

  const classes = items(r['classes']);
  const moreClasses = !Array.isArray(r['classes']);
  const position = new Map<string, number>();
  const kinds: (string | undefined)[] = [];
  const sizes: number[] = [];
  const known: boolean[] = [];
  const classSize: Code[] = [];
  let unknownClasses = moreClasses;
  let children = 0;
  let childrenMost = moreClasses ? Number.POSITIVE_INFINITY : 0;
  let months: Truth = over(moreClasses);
  let housed: Truth = over(moreClasses);
  for (let i = 0; i < classes.length; i += 1) {
    const c = object(classes[i]);
    const kind = code(c['kind'], KIND);
    const size = count(c['children']);
    const id = text(c['id']);
    const roomId = text(c['roomId']);
    kinds.push(kind);
    sizes.push(size);
    known.push(id !== undefined);
    if (id === undefined) unknownClasses = true;
    else position.set(id, i);
    children += Number.isNaN(size) ? 0 : size;
    childrenMost += Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
    months = and(months, lt(count(c['minMonths']), count(c['maxMonths'])));
    const none = rooms.length === 0 && !moreRooms;
    const found: Truth = none ? 2 : roomId === undefined ? 3 : roomIds.has(roomId) ? 1 : unknownRooms ? 3 : 2;
    housed = and(housed, found);
    classSize.push(kind !== undefined ? le(size, MOST[kind] as number) : size <= 10 ? 1 : size > 20 ? 2 : 3);
  }

  const staff = items(r['staff']);
  const moreStaff = !Array.isArray(r['staff']);
  const none = moreStaff ? Number.POSITIVE_INFINITY : 0;
  const sure = classes.map(() => 0);
  const maybe = classes.map(() => 0);
  let anywhere = 0;
  let [carers, nurses, cooks, guards] = [0, 0, 0, 0];
  let [carersMost, nursesMost, cooksMost, guardsMost] = [none, none, none, none];
  let training: Truth = over(moreStaff);
  let firstAid: Truth = moreStaff ? 3 : 2;
  let adult: Truth = over(moreStaff);
  let age: Truth = over(moreStaff);
  let notCooks: Truth = moreStaff ? 3 : 2;
  let hired: Truth = over(moreStaff);
  let doctor: Truth = moreStaff ? 3 : 2;
  let placed: Truth = over(moreStaff);
  const certificates: Code[] = [];
  for (const raw of staff) {
    const s = object(raw);
    const role = code(s['role'], ROLE);
    const carer = is(role, 'carer');
    const birth = day(s['birthDate']);
    const years = yearsBetween(birth, TODAY);
    adult = and(adult, ge(years, 18));
    const cook = is(role, 'cook');
    age = every(age, lt(years, 60), not(cook));
    notCooks = or(notCooks, not(cook));
    hired = and(hired, le(day(s['hiredOn']), TODAY));
    firstAid = or(firstAid, ge(day(s['firstAidUntil']), TODAY));
    certificates.push(ge(day(s['certificateUntil']), TODAY));
    doctor = or(doctor, is(role, 'doctor'));
    if (role === undefined || role === 'nurse') nursesMost += 1;
    if (role === undefined || role === 'cook') cooksMost += 1;
    if (role === undefined || role === 'guard') guardsMost += 1;
    if (role === 'nurse') nurses += 1;
    else if (role === 'cook') cooks += 1;
    else if (role === 'guard') guards += 1;
    if (carer === 2) continue;
    carersMost += 1;
    if (carer === 1) carers += 1;
    training = every(training, bool(s['careTraining']), carer);
    const classId = text(s['classId']);
    const at = classId === undefined ? undefined : position.get(classId);
    if (classId === undefined) anywhere += 1;
    else if (at !== undefined) {
      if (carer === 1) sure[at] = (sure[at] as number) + 1;
      maybe[at] = (maybe[at] as number) + 1;
    }
    const empty = classes.length === 0 && !moreClasses;
    const there: Truth = empty
      ? 2
      : classId === undefined
        ? 3
        : at !== undefined
          ? 1
          : unknownClasses
            ? 3
            : 2;
    placed = every(placed, there, carer);
  }
  const carerRatio = classes.map((_, i): Code => {
    const kind = kinds[i];
    const least = sure[i] as number;
    const most = known[i] ? (maybe[i] as number) + anywhere + none : carersMost;
    const [fewest, many] = kind === undefined ? [3, 7] : [EACH[kind] as number, EACH[kind] as number];
    const size = sizes[i] as number;
    if (Number.isNaN(size)) return 3;
    return size <= least * fewest ? 1 : size > most * many ? 2 : 3;
  });

  const floors = count(site['floors']);
  const enough = (least: number, most: number, each: number): Truth =>
    least * each >= childrenMost ? 1 : most * each < children ? 2 : 3;
  const some = (list: readonly unknown[], more: boolean): Truth => (list.length > 0 ? 1 : more ? 3 : 2);
  const carersAny: Truth = carers > 0 ? 1 : carersMost > 0 ? 3 : 2;
  const activeAny: Truth = activities > 0 ? 1 : activitiesMost > 0 ? 3 : 2;
  const kitchen = is(code(filing['meals'], MEALS), 'kitchen');
  const mode = code(r['mode'], MODES);
  const education = code(head['education'], EDUCATIONS);
  const disinfection = code(health['disinfection'], DISINFECTION);
  const capacity = count(r['capacity']);
  const siteArea = Math.round(measure(site['area']) * 1e6);
  const [needLeast, needMost] = [children * 3e6 + 20.5e6, childrenMost * 3e6 + 20.5e6];
  const least = classes.length;
  const mostClasses = least + (moreClasses ? Number.POSITIVE_INFINITY : 0);
  const TRUE: Truth = 1;
  const whole: Code[] = [
    outcome(is(mode, 'full-day'), ge(count(r['outdoorMinutes']), 120)),
    childrenMost <= capacity ? 1 : children > capacity ? 2 : 3,
    outcome(some(classes, moreClasses), months),
    outcome(some(classes, moreClasses), housed),
    outcome(TRUE, lt(monthsBetween(day(disclosure['on']), TODAY), 12)),
    outcome(TRUE, holdsAll(disclosure['topics'], TOPIC, TOPICS)),
    outcome(TRUE, holdsAll(filing['docs'], DOC, NEEDED)),
    outcome(kitchen, ge(day(filing['foodLicenceUntil']), TODAY)),
    outcome(TRUE, is(code(filing['hygiene'], HYGIENE), 'pass')),
    outcome(TRUE, ge(yearsBetween(day(head['birthDate']), TODAY), 18)),
    outcome(TRUE, ge(day(head['certificateUntil']), TODAY)),
    education === undefined ? 3 : education !== 'secondary' ? 1 : 2,
    outcome(TRUE, bool(head['training'])),
    outcome(TRUE, ge(count(head['years']), 3)),
    outcome(TRUE, and(bool(health['morningCheck']), bool(health['noonCheck']))),
    disinfection === undefined ? 3 : disinfection !== 'weekly' ? 1 : 2,
    outcome(TRUE, bool(health['isolation'])),
    outcome(TRUE, ge(day(insurance['until']), TODAY)),
    outcome(TRUE, bool(parents['committee'])),
    outcome(TRUE, ge(count(parents['meetings']), 2)),
    outcome(activeAny, roomArea),
    area >= childrenMost * 2.5e6 ? 1 : areaMost < children * 2.5e6 ? 2 : 3,
    outcome(low, roomFloor),
    outcome(some(rooms, moreRooms), roomHeight),
    activities >= mostClasses ? 1 : activitiesMost < least ? 2 : 3,
    outcome(TRUE, sleep),
    outcome(TRUE, bool(safety['alarm'])),
    outcome(TRUE, and(bool(safety['coversLiving']), bool(safety['coversActivity']))),
    outcome(TRUE, lt(monthsBetween(day(safety['drillOn']), TODAY), 6)),
    outcome(TRUE, ge(count(safety['extinguishers']), floors * 2)),
    outcome(TRUE, bool(safety['fireManager'])),
    outcome(bool(site['standalone']), ge(count(safety['guards']), 1)),
    outcome(TRUE, le(daysBetween(day(safety['inspectionOn']), TODAY), 31)),
    outcome(TRUE, holdsAll(safety['plans'], PLAN, PLANS)),
    outcome(TRUE, ge(count(safety['retentionDays']), 90)),
    siteArea >= needMost ? 1 : siteArea < needLeast ? 2 : 3,
    outcome(TRUE, ge(measure(site['corridorWidth']), 1.8)),
    outcome(TRUE, ge(count(site['exits']), 2)),
    outcome(TRUE, bool(site['fireProof'])),
    outcome(TRUE, le(floors, 3)),
    outcome(TRUE, ge(measure(site['hazardDistance']), 50)),
    outcome(
      is(code(site['tenure'], TENURES), 'lease'),
      ge(yearsBetween(day(site['leaseFrom']), day(site['leaseTo'])), 3),
    ),
    outcome(TRUE, or(ge(measure(site['outdoorArea']), 60), bool(site['publicSpace']))),
    outcome(TRUE, bool(site['seismicProof'])),
    outcome(TRUE, or(ge(measure(site['stairWidth']), 1.1), Number.isNaN(floors) ? 3 : floors === 1 ? 1 : 2)),
    outcome(TRUE, ge(measure(site['windowRatio'], 1), 0.2)),
    outcome(some(staff, moreStaff), adult),
    outcome(notCooks, age),
    outcome(carersAny, training),
    outcome(kitchen, enough(cooks, cooksMost, 50)),
    outcome(ge(capacity, 100), doctor),
    outcome(TRUE, firstAid),
    guards >= 1 ? 1 : guardsMost < 1 ? 2 : 3,
    outcome(some(staff, moreStaff), hired),
    outcome(TRUE, enough(nurses, nursesMost, 100)),
    outcome(carersAny, placed),
    outcome(TRUE, enough(carers, carersMost, 7)),
  ];
  const seen: Seen = {
    children,
    carers,
    nurses,
    cooks,
    guards,
    kinds,
    activityRooms: activities,
    activityArea: area / 1e6,
    carersOf: sure,
  };
  return { whole, classSize, carerRatio, certificates, seen };
};
