import { divisionOf, isWithin } from '@tuoyu/reference';
import { measures2024, order734, rules1999, since } from '../../cite.js';
import { isCity } from '../../divisions/matches.js';
import type { DivisionMatch, DivisionReading } from '../../divisions/types.js';
import { advice, type Facts, finding, forNew, type NameRule, open, type Weight } from '../facts.js';

const basisOf = (facts: Facts) =>
  facts.regime === 'enterprise'
    ? [order734('art. 7')]
    : [measures2024('art. 8', 'secondary'), rules1999('art. 4', 'secondary')];

const sinceOf = (facts: Facts) => (facts.regime === 'enterprise' ? since.order734 : since.rules1999);

const meant = (division: DivisionReading): readonly DivisionMatch[] =>
  division.elements.at(-1)?.matches ?? [];

/** A division is part of a full name. */
export const missingDivision: NameRule = (facts) => {
  const { regime, reading, context, whole } = facts;
  if (reading.division !== null || regime === 'public' || reading.kind === 'not-a-name') return [];
  if (regime === 'enterprise') {
    if (context.crossProvince === true) return [];
    return [
      finding(
        'missing-division',
        context.crossProvince === false ? forNew(facts, since.order734) : open('context'),
        [order734('art. 6')],
        '名称没有行政区划；只有跨省经营的企业可以省去',
        'no division; only enterprises that work across provinces may leave it out',
        whole,
      ),
    ];
  }
  return [
    finding(
      'missing-division',
      // the rules of 1999 let a place name stand there; whether the measures of 2024 do was not read
      open('registrar'),
      [measures2024('art. 8', 'secondary'), rules1999('art. 3', 'secondary')],
      '名称没有行政区划',
      'the name has no division',
      whole,
    ),
  ];
};

const onlyDistricts = (matches: readonly DivisionMatch[], seat: string | undefined): boolean | undefined => {
  const live = matches.filter(({ state }) => state !== 'not');
  const pool = live.length > 0 ? live : matches;
  const here = seat === undefined ? [] : pool.filter(({ code }) => isWithin(seat, code));
  const candidates = here.length > 0 ? here : pool;
  if (candidates.every(({ district }) => district)) return true;
  return candidates.some(({ district }) => district) && candidates.every(({ level }) => level === 'county')
    ? undefined
    : false;
};

/** A city district, or a development zone, does not stand without its city. */
export const bareDistrict: NameRule = (facts) => {
  const { regime, reading, context, existing } = facts;
  const { division } = reading;
  if (division === null || regime === 'public') return [];
  const span = reading.spans.division!;
  const weight: Weight = existing ? advice : forNew(facts, sinceOf(facts));
  if (division.elements.length === 0)
    return [
      finding(
        'bare-zone',
        weight,
        basisOf(facts),
        '开发区、新区名称应当与行政区划名称连用，不得单独使用',
        'a development zone or new area goes with a division, never alone',
        span,
      ),
    ];
  if (division.elements.slice(0, -1).some(({ matches }) => matches.some(isCity))) return [];
  const bare = onlyDistricts(meant(division), context.seat);
  if (bare === false) return [];
  return [
    finding(
      'bare-district',
      bare === undefined && !existing ? open('context') : weight,
      basisOf(facts),
      '市辖区名称前应当冠以其所属城市名称，不得单独使用',
      'a city district carries its city in front and never stands alone',
      span,
    ),
  ];
};

/** A division that is not in force on the day. */
export const endedDivision: NameRule = (facts) => {
  const { regime, reading, existing } = facts;
  const { division } = reading;
  if (division === null || regime === 'public' || division.elements.length === 0) return [];
  if (meant(division).some(({ state }) => state !== 'not')) return [];
  return [
    finding(
      'division-not-in-force',
      existing ? advice : regime === 'enterprise' ? forNew(facts, since.order734) : open('registrar'),
      [regime === 'enterprise' ? order734('art. 7') : measures2024('art. 8', 'secondary')],
      '该行政区划在当日并不存在（已撤并、更名或尚未设立）',
      'that division is not in force on the day: merged, renamed or not yet set up',
      reading.spans.division!,
    ),
  ];
};

const related = (code: string): readonly string[] => [code, ...(divisionOf(code)?.successors ?? [])];

/** The division is the one of the seat, or one above it. */
export const divisionOfSeat: NameRule = (facts) => {
  const { regime, reading, context, existing } = facts;
  const { division } = reading;
  const { seat } = context;
  // of a branch the parts are those of the parent, whose seat is not known here
  if (reading.branch !== null) return [];
  if (division === null || seat === undefined || regime === 'public' || division.elements.length === 0)
    return [];
  const seats = related(seat);
  const fits = meant(division).some(({ code }) =>
    related(code).some((upper) => seats.some((lower) => isWithin(lower, upper))),
  );
  if (fits) return [];
  return [
    finding(
      'division-not-of-seat',
      existing ? advice : regime === 'enterprise' ? forNew(facts, since.order734) : open('registrar'),
      [regime === 'enterprise' ? order734('art. 7') : measures2024('art. 8', 'secondary')],
      '名称中的行政区划不是住所所在地的行政区划',
      'the division in the name is not that of the seat',
      reading.spans.division!,
    ),
  ];
};
