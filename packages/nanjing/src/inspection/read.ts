import type { Issue } from '@tuoyu/core';
import { shapeIssues } from '../shape/issues.js';
import { INSPECTION_SCHEMA } from './schema.js';
import type { InspectionRecord, OnSiteResult } from './types.js';

/** A record that was read, or what is wrong with it. */
export interface ReadInspection {
  readonly record: InspectionRecord | null;
  readonly issues: readonly Issue[];
}

/** Days that may not come before another one: pointer, day, the earlier one. */
const orderIssues = (record: InspectionRecord): readonly Issue[] => {
  const { date, order, correctedOn, recheck, penalty, publication } = record;
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['/order/on', order?.on, date],
    ['/order/due', order?.due, order?.on],
    ['/correctedOn', correctedOn, date],
    ['/recheck/on', recheck?.on, order?.on ?? date],
    ['/penalty/decidedOn', penalty?.decidedOn, date],
    ['/penalty/publishedOn', penalty?.publishedOn, penalty?.decidedOn],
    ['/publication/on', publication?.on, date],
  ];
  return pairs.flatMap(([pointer, later, earlier]) =>
    later !== undefined && earlier !== undefined && later < earlier
      ? [{ pointer, code: 'too-early', found: later, expected: `>= ${earlier}` }]
      : [],
  );
};

const repeatedResults = (results: readonly OnSiteResult[], at: string): readonly Issue[] =>
  results.flatMap(({ rule, pointer }, i) =>
    results.findIndex((other) => other.rule === rule && other.pointer === pointer) < i
      ? [{ pointer: `${at}/${i}`, code: 'repeated', found: `${rule} ${pointer}`.trim(), expected: 'once' }]
      : [],
  );

/**
 * Reads the record of an inspection: its shape, officers named twice, a rule and subject answered twice, days that come
 * before what they follow from, and orders about what was found in order. Never throws.
 */
export const readInspection = (json: unknown): ReadInspection => {
  const shape = shapeIssues(INSPECTION_SCHEMA, json);
  if (shape.length > 0) return { record: null, issues: shape };
  const record = json as InspectionRecord;
  const faulty = new Set(record.results.filter(({ result }) => result === 'not-met').map(({ rule }) => rule));
  const issues: Issue[] = [
    ...orderIssues(record),
    ...record.officers.flatMap((id, at) =>
      record.officers.indexOf(id) < at
        ? [{ pointer: `/officers/${at}`, code: 'repeated', found: id, expected: 'once' }]
        : [],
    ),
    ...repeatedResults(record.results, '/results'),
    ...repeatedResults(record.recheck?.results ?? [], '/recheck/results'),
    ...(record.order?.rules ?? []).flatMap((rule, at) =>
      faulty.has(rule)
        ? []
        : [
            {
              pointer: `/order/rules/${at}`,
              code: 'not-found-faulty',
              found: rule,
              expected: [...faulty].join(' | '),
            },
          ],
    ),
  ];
  return { record: issues.length > 0 ? null : record, issues };
};
