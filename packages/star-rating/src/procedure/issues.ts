import { parseDay } from '@tuoyu/core';
import { shapeProblems } from '@tuoyu/scheme/shape';
import type { FileProblem } from '../problem.js';
import type { AssessmentRecord } from './record.js';
import { ASSESSMENT_SCHEMA } from './schema.js';

const dayKeys = new Set(['on', 'from', 'to', 'until', 'assessedOn', 'declaredOn', 'answeredOn', 'toldOn']);
/** Acts that may be known not to have been done. */
const orNone = new Set(['answeredOn', 'toldOn']);

/** Pointers of days that are none. */
const badDays = (value: unknown, at: string): readonly FileProblem[] => {
  if (Array.isArray(value)) return value.flatMap((own, i) => badDays(own, `${at}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => {
    const pointer = `${at}/${key}`;
    if (own === 'none' && orNone.has(key)) return [];
    if (dayKeys.has(key) && typeof own === 'string' && parseDay(own) === undefined)
      return [{ code: 'bad-date', pointer, found: own, expected: 'an ISO day' }];
    return badDays(own, pointer);
  });
};

/** What can not be read of a record: shape and days. Nothing is judged while there is any. */
export const unreadable = (value: unknown): readonly FileProblem[] => {
  const shape = shapeProblems(ASSESSMENT_SCHEMA, value);
  if (shape.length > 0)
    return shape.map(({ code, info: { at, found, expected } }) => ({ code, pointer: at, found, expected }));
  return badDays(value, '');
};

/** Where a readable record contradicts itself. */
export const contradictions = (record: AssessmentRecord): readonly FileProblem[] => {
  const problems: FileProblem[] = [];
  const people = new Set(record.people.map(({ id }) => id));
  const known = (pointer: string, id: string): void => {
    if (!people.has(id))
      problems.push({ code: 'unknown-person', pointer, found: id, expected: 'an id of people' });
  };
  const order = (pointer: string, early: string, late: string): void => {
    if (early > late)
      problems.push({ code: 'bad-order', pointer, found: late, expected: `not before ${early}` });
  };
  const ids = record.people.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i)
      problems.push({
        code: 'duplicate-id',
        pointer: `/people/${i}/id`,
        found: id,
        expected: 'an id of its own',
      });
  });
  record.scores.forEach(({ by }, i) => {
    known(`/scores/${i}/by`, by);
  });
  record.visits.forEach((visit, i) => {
    visit.people.forEach((id, j) => {
      known(`/visits/${i}/people/${j}`, id);
    });
  });
  record.reconciliations.forEach((own, i) => {
    own.by.forEach((id, j) => {
      known(`/reconciliations/${i}/by/${j}`, id);
    });
  });
  const seen = new Map<string, string>();
  record.scores.forEach(({ item, by, on, value }, i) => {
    const key = JSON.stringify([item, by, on]);
    const before = seen.get(key);
    if (before !== undefined && before !== String(value))
      problems.push({
        code: 'two-scores-one-day',
        pointer: `/scores/${i}`,
        found: String(value),
        expected: `one score, as ${before}`,
      });
    seen.set(key, String(value));
  });
  const { notice, validity, decision, previous, assessedOn, publication } = record;
  if (notice !== null && notice !== 'none') order('/notice/to', notice.from, notice.to);
  if (validity !== null) order('/validity/until', validity.from, validity.until);
  if (previous !== null && previous !== 'none' && assessedOn !== null)
    order('/assessedOn', previous.assessedOn, assessedOn);
  if (decision !== null && assessedOn !== null) order('/decision/on', assessedOn, decision.on);
  if (decision !== null && decision.toldOn !== null && decision.toldOn !== 'none')
    order('/decision/toldOn', decision.on, decision.toldOn);
  if (decision !== null && publication !== null && publication !== 'none')
    order('/publication/on', decision.on, publication.on);
  record.objections.forEach(({ on, answeredOn }, i) => {
    if (answeredOn !== null && answeredOn !== 'none') order(`/objections/${i}/answeredOn`, on, answeredOn);
  });
  return problems;
};
