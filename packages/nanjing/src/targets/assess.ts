import type { Adoption } from '@tuoyu/core';
import { figureOf, type PlanFigureId } from '../figures/figures.js';
import { firstWholeYear, targetDay } from '../plan/horizon.js';
import { planStamp } from '../plan/stamp.js';
import { statementOf } from '../plan/statements.js';
import type { Statement } from '../plan/types.js';
import { circleOf } from './circle.js';
import { gapTo, type Met, metBy } from './judge.js';
import { rollUp } from './roll-up.js';
import { type TargetRule, targetRules } from './targets.js';
import type {
  DistrictYear,
  PlaceTargets,
  TargetOptions,
  TargetState,
  TargetStatus,
  TargetValue,
} from './types.js';
import { type Counted, countedIn, shownValue } from './values.js';

const horizonYear = Number(targetDay.slice(0, 4));

const point = ({ count, percent, among }: TargetValue): number | null => {
  const range = among === null ? count : percent;
  if (range === null || range.min === null || range.max === null || count?.min !== count?.max) return null;
  return among === null || among.min === among.max ? (range.min + range.max) / 2 : null;
};

const trendOf = (series: readonly TargetValue[]): TargetStatus['trend'] => {
  const known = series.map(point).filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || first === undefined || last === undefined) return null;
  return last > first ? 'up' : last < first ? 'down' : 'level';
};

/**
 * The year on which a target is judged: the horizon, the last one that has ended and was whole under the plan, or none
 * where there is none yet.
 */
const judgedYear = (
  { judged }: TargetRule,
  years: readonly number[],
  asOf: string | undefined,
): number | null => {
  const ended = years.filter((year) => asOf === undefined || `${year}-12-31` <= asOf);
  if (judged === 'no-day') return years.at(-1) ?? null;
  if (judged === 'every-year') return ended.filter((year) => year >= firstWholeYear).at(-1) ?? null;
  return ended.includes(horizonYear) ? horizonYear : null;
};

const isAdopted = (figure: PlanFigureId, adoptions: readonly Adoption[] | undefined): boolean =>
  (adoptions ?? []).some((one) => one.figure === figure && one.value === figureOf(figure).versions[0]?.value);

const stateOf = (
  rule: TargetRule,
  record: DistrictYear,
  counted: Counted,
  met: Met | null,
  verified: boolean,
): TargetState => {
  if (counted.otherLevel || (rule.level === 'city' && record.level === 'district')) return 'other-level';
  if (met === null) return 'no-figure';
  if (counted.open.length > 0) return 'unknown';
  if (met === 'nothing-to-count' || met === 'unknown') return met;
  if (!verified) return 'awaiting-text';
  if (met === 'reached') return met;
  if (rule.judged === 'no-day') return 'gradual';
  return rule.figure !== null && figureOf(rule.figure).comparison === 'basically' ? 'no-line' : met;
};

/** One target over the years of a place. */
const statusOf = (
  rule: TargetRule,
  records: readonly DistrictYear[],
  districtsIn: (year: number) => readonly DistrictYear[],
  { choices = {}, adoptions, asOf }: TargetOptions,
): TargetStatus => {
  const { title, locator, obligation } = textOf(rule);
  const counted = records.map((record) =>
    countedIn(rule.counting, record, districtsIn(record.year), choices),
  );
  const series = counted.map(shownValue);
  const year = judgedYear(
    rule,
    records.map((record) => record.year),
    asOf,
  );
  const at = records.findIndex((record) => record.year === (year ?? records.at(-1)?.year));
  const [record, own, value] = [records[at], counted[at], series[at]];
  const figure = rule.figure === null ? null : figureOf(rule.figure);
  const version = figure?.versions[0];
  const verified =
    rule.figure === null || version?.basis.verified !== 'unverified' || isAdopted(rule.figure, adoptions);
  const isShare = !['count', 'district-events', 'units'].includes(rule.counting.kind);
  const met = rule.figure === null || own === undefined ? null : metBy(rule.figure, own, isShare);
  // a record of the horizon is missing, once the horizon has passed
  const last = records.at(-1)?.year ?? 0;
  const late = rule.judged === 'at-horizon' && (asOf === undefined ? last >= horizonYear : asOf >= targetDay);
  const state: TargetState =
    record === undefined || own === undefined
      ? 'unknown'
      : year === null &&
          rule.figure !== null &&
          !own.otherLevel &&
          !(rule.level === 'city' && record.level === 'district')
        ? late
          ? 'unknown'
          : 'not-yet'
        : stateOf(rule, record, own, met, verified);
  const judgedOn = year === null ? null : `${year}-12-31`;
  const circle =
    rule.counting.kind === 'circle' && record?.circle !== undefined ? circleOf(record.circle) : null;
  return {
    id: rule.id,
    title,
    statement: rule.statement,
    locator,
    obligation,
    state,
    ...(state === 'awaiting-text' && met !== null && met !== 'nothing-to-count' ? { ifAdopted: met } : {}),
    required:
      rule.figure === null || figure === null || version === undefined
        ? null
        : {
            figure: rule.figure,
            comparison: figure.comparison,
            value: version.value as number,
            unit: figure.unit,
            verified: version.basis.verified,
          },
    judged: rule.judged,
    judgedOn,
    value: value ?? null,
    gap: rule.figure === null || own === undefined ? null : gapTo(rule.figure, own, isShare),
    series,
    trend: trendOf(series),
    missing: [...(year === null && late ? [`record-${horizonYear}`] : []), ...(own?.missing ?? [])],
    open: own?.open ?? [],
    plan: judgedOn === null ? null : planStamp(judgedOn, choices.planInForce),
    ...(circle === null ? {} : { circle }),
  };
};

const textOf = ({ statement, figure, title: own }: TargetRule) => {
  const { locator, obligation, summary } = statementOf(statement) as Statement;
  return { locator, obligation, title: own ?? (figure === null ? summary : figureOf(figure).title) };
};

const groupBy = <K, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

/**
 * Every countable target of the plan for each place at hand: where it stands, how far it is, its trend, what is missing
 * and what has to be chosen first. Targets of the horizon are judged at 2025-12-31 from the record of that year and
 * from no other; duties of each year on the last year that has ended, from 2021 on. Districts without a record of the city are added up,
 * with an open end unless `wholeCity` says that they are all.
 */
export const targetsOf = (
  records: readonly DistrictYear[],
  options: TargetOptions = {},
): readonly PlaceTargets[] => {
  const districts = records.filter(({ level }) => level === 'district');
  const ofYear = groupBy(districts, ({ year }) => year);
  const cities = records.filter(({ level }) => level === 'city');
  const summed =
    cities.length > 0 || groupBy(districts, ({ place }) => place).size < 2
      ? []
      : [...ofYear.values()].map((own) => rollUp(own, options.wholeCity === true));
  const places = groupBy([...cities, ...summed, ...districts], ({ level, place }) => `${level} ${place}`);
  return [...places.values()].map((own) => {
    const inOrder = [...own].sort((a, b) => a.year - b.year);
    const first = inOrder[0] as DistrictYear;
    return {
      place: first.place,
      level: first.level,
      years: inOrder.map(({ year }) => year),
      rolledUp: summed.includes(first),
      targets: targetRules.map((rule) =>
        statusOf(
          rule,
          inOrder,
          (year) => (first.level === 'city' && options.wholeCity === true ? (ofYear.get(year) ?? []) : []),
          options,
        ),
      ),
    };
  });
};
