import type { Answer } from '@tuoyu/core';
import type { InspectionRecord, OnSiteResult } from './types.js';

const settled = { met: 'pass', 'not-met': 'fail' } as const;

/**
 * Answers for evaluation from what officers found on site: they settle what waits for a person's judgement. The newest
 * look at a rule and subject counts; what was not checked answers nothing; two looks on one day that differ answer
 * nothing either, for nobody can tell which came later.
 */
export const answersFrom = (records: readonly InspectionRecord[]): readonly Answer[] => {
  const looks = records.flatMap((record) => {
    const look = (results: readonly OnSiteResult[], on: string) =>
      results.map((one) => ({ ...one, on, by: `${record.body}: ${[...record.officers].sort().join(', ')}` }));
    return [
      ...look(record.results, record.date),
      ...(record.recheck === undefined ? [] : look(record.recheck.results, record.recheck.on)),
    ];
  });
  const bySubject = new Map<string, typeof looks>();
  for (const one of looks) {
    if (one.result !== 'met' && one.result !== 'not-met') continue;
    const key = JSON.stringify([one.rule, one.pointer]);
    bySubject.set(key, [...(bySubject.get(key) ?? []), one]);
  }
  return [...bySubject.keys()].sort().flatMap((key) => {
    const own = bySubject.get(key) as typeof looks;
    const on = own
      .map((one) => one.on)
      .sort()
      .at(-1);
    const newest = own.filter((one) => one.on === on);
    const [first] = newest as [(typeof looks)[number]];
    if (newest.some(({ result }) => result !== first.result)) return [];
    const { rule, pointer, by, result, evidence } = first;
    const value = settled[result as 'met' | 'not-met'];
    return [{ rule, pointer, value, by, on: first.on, ...(evidence === undefined ? {} : { evidence }) }];
  });
};

/** An entry of `inspections` of an institution's record. */
export interface InspectionEntry {
  readonly date: string;
  readonly body: InspectionRecord['body'];
  readonly level?: NonNullable<InspectionRecord['level']>;
  readonly method: InspectionRecord['method'];
  readonly inspectors: number;
  readonly result: 'pass' | 'faults';
  readonly correctionOrderedOn?: string;
  readonly correctionDueOn?: string;
  readonly correctedOn?: string;
  readonly recheckedOn?: string;
  readonly recheckPassed?: boolean;
  readonly publishedOn?: string;
  readonly documentNumber?: string;
}

const present = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const rightAgain = ({ order, recheck }: InspectionRecord): boolean | undefined => {
  if (recheck === undefined) return undefined;
  const looked = recheck.results.filter(({ result }) => result === 'met' || result === 'not-met');
  if (looked.some(({ result }) => result === 'not-met')) return false;
  const covered = (order?.rules ?? []).every((rule) => looked.some((one) => one.rule === rule));
  return covered && looked.length > 0 ? true : undefined;
};

/** The inspection as the record of the institution keeps it, which the duty of a yearly inspection is judged on. */
export const inspectionEntry = (record: InspectionRecord): InspectionEntry => ({
  date: record.date,
  body: record.body,
  method: record.method,
  inspectors: record.officers.length,
  result: record.results.some(({ result }) => result === 'not-met') ? 'faults' : 'pass',
  ...present({
    level: record.level,
    correctionOrderedOn: record.order?.on,
    correctionDueOn: record.order?.due,
    correctedOn: record.correctedOn,
    recheckedOn: record.recheck?.on,
    recheckPassed: rightAgain(record),
    publishedOn: record.publication?.on,
    documentNumber: record.documentNumber,
  }),
});

/** What is still to be done about an inspection. */
export type InspectionStep =
  | 'correction-running'
  | 'correction-overdue'
  | 'recheck'
  | 'recheck-failed'
  | 'publication';

/** What is open about an inspection on a day; an order without a last day runs without end. */
export const openSteps = (
  record: InspectionRecord,
  { asOf }: { readonly asOf: string },
): readonly InspectionStep[] => {
  const { order, correctedOn, recheck, publication } = record;
  const right = recheck !== undefined && recheck.on <= asOf ? rightAgain(record) : undefined;
  const corrected = correctedOn !== undefined && correctedOn <= asOf;
  const steps: InspectionStep[] = [];
  if (order !== undefined && order.on <= asOf && right !== true) {
    if (right === false) steps.push('recheck-failed');
    else if (corrected) steps.push('recheck');
    else
      steps.push(order.due !== undefined && order.due < asOf ? 'correction-overdue' : 'correction-running');
  }
  if (publication === undefined || publication.on > asOf) steps.push('publication');
  return steps;
};
