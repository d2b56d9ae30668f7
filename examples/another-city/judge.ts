import { readFileSync } from 'node:fs';
import { compile, evaluate, type Report } from '@tuoyu/core';
import { formatPoints, type ParsedScheme, parseScheme, rate } from '@tuoyu/scheme';
import { anotherCity, CITY } from './city.js';

/** Two classes of younger toddlers, one of 13; the alarm is linked. */
export const record = {
  kind: 'institution',
  site: { divisionCode: '990102' },
  classes: [
    { name: '托小一班', kind: 'younger-toddler', enrolled: 12 },
    { name: '托小二班', kind: 'younger-toddler', enrolled: 13 },
  ],
  security: { oneKeyAlarmLinked: true },
};

// #region judge
/** The report of a record in a place: in the city, or anywhere else. */
export const judge = (place: string): Report =>
  evaluate(compile(anotherCity, { asOf: '2026-11-23', place }), record);
// #endregion judge

/** What a report says of the rules that this example is about. */
export const linesOf = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ rule }) => ['staffing/class-size', 'another-city/alarm-linked'].includes(rule))
    .map(({ rule, subject, outcome }) => `${rule} ${subject.label ?? ''}: ${outcome}`.replace(' :', ':'));

// #region scheme
const plan = compile(anotherCity, { asOf: '2026-11-23' });

/** The scheme of the city, read from its file: a rule that no pack has would be an issue with its place. */
export const parsed: ParsedScheme = parseScheme(
  JSON.parse(readFileSync(new URL('./scheme.json', import.meta.url), 'utf8')),
  { plan },
);
// #endregion scheme

/** What the record is rated in the city. */
export const rated = (): readonly string[] => {
  const { scheme, problems } = parsed;
  if (scheme === undefined) return problems.map(({ code }) => code);
  const { score, level } = rate(scheme, { report: judge(CITY) });
  const point = score?.point ?? undefined;
  return [
    `score ${point === undefined ? 'not known' : formatPoints(point)}`,
    `level ${level?.guaranteed?.level.id ?? 'unknown'}`,
  ];
};
