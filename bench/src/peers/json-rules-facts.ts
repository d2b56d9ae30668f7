import type { Institution } from '../records.js';

type Value = string | number | boolean | null | undefined;
/** A record in which any value may be missing. */
type Holed<T> = T extends readonly (infer E)[]
  ? readonly Holed<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Holed<T[K]> }
    : T | null;
interface Member {
  readonly role?: string | null;
  readonly birthDate?: string | null;
  readonly hiredOn?: string | null;
  readonly certificateUntil?: string | null;
  readonly firstAidUntil?: string | null;
  readonly careTraining?: boolean | null;
  readonly classId?: string | null;
}
export type HoledInstitution = Holed<Omit<Institution, 'staff' | 'classes' | 'rooms'>> & {
  readonly staff: readonly Member[];
  readonly classes: readonly Holed<Institution['classes'][number]>[];
  readonly rooms: readonly Holed<Institution['rooms'][number]>[];
};

const MOST: { readonly [kind: string]: number } = { infant: 10, toddler: 15, nursery: 20, mixed: 18 };
const EACH: { readonly [kind: string]: number } = { infant: 3, toddler: 5, nursery: 7, mixed: 5 };
const looked = (table: { readonly [kind: string]: number }, kind: string | null | undefined): number =>
  kind == null ? Number.NaN : (table[kind] as number);

const wholeYears = (from: string | null | undefined, to: string | null | undefined): number => {
  if (from == null || to == null) return Number.NaN;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) >= from.slice(5) ? years : years - 1;
};

/**
 * What the rules need and json-rules-engine has no words for, as its maintainer advises: loops, filters, sums, counts, look-ups, joins
 * and products as facts computed in JavaScript, all in one pass over each list, given at run time. The comparisons are left to the engine. What
 * a fact can not be computed from is NaN, or null in its list.
 */
export const factsOf = ({ staff, classes, rooms, site }: HoledInstitution) => {
  let children = 0;
  const [classIds, roomIdsOfClasses, spans]: [Value[], Value[], number[]] = [[], [], []];
  for (const { id, roomId, children: n, minMonths, maxMonths } of classes) {
    children += n ?? Number.NaN;
    classIds.push(id ?? undefined);
    roomIdsOfClasses.push(roomId ?? null);
    spans.push((maxMonths ?? Number.NaN) - (minMonths ?? Number.NaN));
  }

  let [activityRooms, activityArea] = [0, 0];
  const [roomIds, kinds, heights, activityAreas, floors]: [Value[], Value[], Value[], Value[], Value[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  for (const { id, kind, area, floor, height } of rooms) {
    roomIds.push(id ?? undefined);
    kinds.push(kind);
    heights.push(height);
    if (kind == null) {
      activityRooms = activityArea = Number.NaN;
      activityAreas.push(null);
      floors.push(null);
    } else if (kind === 'activity') {
      activityRooms += 1;
      activityArea += area == null ? Number.NaN : Math.round(area * 10);
      activityAreas.push(area);
      floors.push(floor);
    } else if (kind === 'sleep') floors.push(floor);
  }

  let [carers, nurses, cooks, guards, placed] = [0, 0, 0, 0, 0];
  const carersOf = new Map<Value, number>();
  const [roles, births, birthsNotCooks, hired, firstAid, training, classIdsOfCarers]: [
    Value[],
    Value[],
    Value[],
    Value[],
    Value[],
    Value[],
    Value[],
  ] = [[], [], [], [], [], [], []];
  for (const { role, birthDate, hiredOn, firstAidUntil, careTraining, classId } of staff) {
    roles.push(role);
    births.push(birthDate);
    hired.push(hiredOn);
    firstAid.push(firstAidUntil);
    if (role !== 'cook') birthsNotCooks.push(role == null ? null : birthDate);
    if (role == null) {
      carers = nurses = cooks = guards = placed = Number.NaN;
      training.push(null);
      classIdsOfCarers.push(null);
    } else if (role === 'carer') {
      carers += 1;
      training.push(careTraining);
      classIdsOfCarers.push(classId ?? null);
      if (classId == null) placed = Number.NaN;
      else carersOf.set(classId, (carersOf.get(classId) ?? 0) + 1);
    } else if (role === 'nurse') nurses += 1;
    else if (role === 'cook') cooks += 1;
    else if (role === 'guard') guards += 1;
  }

  return {
    children,
    classIds,
    roomIdsOfClasses,
    spans,
    classCount: classes.length,
    areaForChildren: children * 2.5,
    siteAreaForChildren: children * 3 + 20.5,
    roomIds,
    kinds,
    heights,
    activityRooms,
    activityArea: activityArea / 10,
    activityAreas,
    floors,
    roles,
    births,
    birthsNotCooks,
    hired,
    firstAid,
    training,
    classIdsOfCarers,
    childrenOfCarers: carers * 7,
    childrenOfNurses: nurses * 100,
    childrenOfCooks: cooks * 50,
    guards,
    leaseYears: wholeYears(site?.leaseFrom, site?.leaseTo),
    extinguishers: (site?.floors ?? Number.NaN) * 2,
    /** One for each class: its children, the most that may be in it, and the most that its carers may look after. */
    classes: classes.map(({ id, kind, children: n }) => ({
      children: n,
      most: looked(MOST, kind),
      carersFor: (placed + (id == null ? Number.NaN : (carersOf.get(id) ?? 0))) * looked(EACH, kind),
    })),
  };
};
