import fc from 'fast-check';
import { type NormalDrawInput, readDrawInput } from '../../src/draw/read.js';
import type { DrawConstraint, DrawInput, Period } from '../../src/draw/types.js';

const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04'];

/** Inputs so small that every plan can be tried. */
export const smallInput: fc.Arbitrary<DrawInput> = fc
  .record({
    days: fc.integer({ min: 1, max: 3 }),
    institutions: fc.integer({ min: 1, max: 3 }),
    inspectors: fc.integer({ min: 1, max: 4 }),
    double: fc.boolean(),
    rotation: fc.constantFrom(0, 1),
    between: fc.constantFrom(1, 2),
    sinceLast: fc.constantFrom(0, 5),
    health: fc.boolean(),
    bits: fc.infiniteStream(fc.nat({ max: 5 })),
  })
  .map(({ days, institutions, inspectors, double, rotation, between, sinceLast, health, bits }) => {
    const next = (): number => bits.next().value as number;
    const used = DAYS.slice(0, days);
    const period = (): readonly Period[] => {
      const day = used[next() % days] as string;
      return next() < 2 ? [{ from: day, to: day }] : [];
    };
    const ids = Array.from({ length: institutions }, (_, at) => `i${at}`);
    const officers = Array.from({ length: inspectors }, (_, at) => `o${at}`);
    return {
      format: 'tuoyu-draw-input/1',
      days: used,
      institutions: ids.map((id, at) => ({
        id,
        closed: period(),
        ...(double && at === 0 ? { visits: 2 } : {}),
      })),
      inspectors: officers.map((id) => ({
        id,
        absent: period(),
        ...(next() < 3 ? { department: 'health' } : {}),
        ...(next() < 3 ? { workload: next() % 3 } : {}),
        ...(next() < 3 ? { perDay: 1 + (next() % 2) } : {}),
      })),
      conflicts: ids.flatMap((institution) =>
        officers.filter(() => next() === 0).map((inspector) => ({ institution, inspector })),
      ),
      history: ids
        .filter(() => next() < 2)
        .map((institution) => ({
          institution,
          on: '2026-02-26',
          team: [officers[next() % inspectors] as string],
        })),
      rules: {
        team: [health ? { departments: ['health'] } : {}, {}],
        rotation,
        leastDaysBetween: between,
        leastDaysSinceLast: sinceLast,
      },
    } satisfies DrawInput;
  });

/** An input in normal form. */
export const normal = (input: unknown): NormalDrawInput => {
  const { input: read, issues } = readDrawInput(input);
  if (read === null) throw new Error(JSON.stringify(issues));
  return read;
};

/** Whether some plan meets the demands, found by trying all days and all teams. */
export const byBruteForce = (input: NormalDrawInput, constraints: readonly DrawConstraint[]): boolean => {
  const has = (kind: DrawConstraint['kind'], test: (one: never) => boolean): boolean =>
    constraints.some((one) => one.kind === kind && test(one as never));
  const visits = constraints.filter((one) => one.kind === 'visit');
  const plan: { institution: string; date: string; team: string[] }[] = [];
  const fits = (institution: string, date: string, team: readonly string[]): boolean =>
    !has(
      'closed',
      (c: Period & { institution: string }) =>
        c.institution === institution && c.from <= date && date <= c.to,
    ) &&
    !has('since-last', (c: { institution: string; days: number }) => {
      const last = (input.history ?? []).filter((past) => past.institution === institution).at(-1)?.on ?? '';
      return c.institution === institution && Date.parse(date) - Date.parse(last) < c.days * 86_400_000;
    }) &&
    !has(
      'between',
      (c: { institution: string; days: number }) =>
        c.institution === institution &&
        plan.some(
          (other) =>
            other.institution === institution &&
            Math.abs(Date.parse(other.date) - Date.parse(date)) < c.days * 86_400_000,
        ),
    ) &&
    team.every(
      (inspector, at) =>
        !has(
          'conflict',
          (c: { institution: string; inspector: string }) =>
            c.institution === institution && c.inspector === inspector,
        ) &&
        !has(
          'rotation',
          (c: { institution: string; inspector: string }) =>
            c.institution === institution && c.inspector === inspector,
        ) &&
        !has(
          'absence',
          (c: Period & { inspector: string }) => c.inspector === inspector && c.from <= date && date <= c.to,
        ) &&
        !has(
          'workload',
          (c: { inspector: string; most: number }) =>
            c.inspector === inspector &&
            plan.filter((other) => other.team.includes(inspector)).length >= c.most,
        ) &&
        !has(
          'per-day',
          (c: { inspector: string; most: number }) =>
            c.inspector === inspector &&
            plan.filter((other) => other.date === date && other.team.includes(inspector)).length >= c.most,
        ) &&
        !has(
          'departments',
          (c: { place: number; departments: readonly string[] }) =>
            c.place === at + 1 &&
            !c.departments.includes(input.inspectors.find(({ id }) => id === inspector)?.department ?? ''),
        ),
    );
  const officers = input.inspectors.map(({ id }) => id);
  const place = (at: number): boolean => {
    const visit = visits[at];
    if (visit === undefined) return true;
    const { institution } = visit;
    return input.days.some((date) =>
      officers.some((first) =>
        officers.some((second) => {
          if (first === second || !fits(institution, date, [first, second])) return false;
          plan.push({ institution, date, team: [first, second] });
          const done = place(at + 1);
          plan.pop();
          return done;
        }),
      ),
    );
  };
  return place(0);
};
