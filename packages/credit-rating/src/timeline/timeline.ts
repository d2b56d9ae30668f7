import type { Scheme } from '@tuoyu/scheme';
import { byDay, namesOfWorsening } from '../assess/changes.js';
import { type AssessOptions, contextOf } from '../assess/context.js';
import { type CreditGrade, gradeOf } from '../assess/grade.js';
import type { CreditEvent } from '../assess/types.js';
import { dayBefore, requireDay } from '../day.js';
import { factsOn } from '../facts/facts.js';
import type { CreditFile } from '../records/types.js';
import { eventsOf } from './events.js';

/** How a timeline is cut. */
export interface TimelineOptions extends AssessOptions {
  /** First ISO day; that of the first event without it. */
  readonly from?: string | undefined;
  /** Last ISO day; without it the last segment has no end. */
  readonly to?: string | undefined;
}

/** Days over which the grade is one. */
export interface CreditSegment {
  readonly from: string;
  /** Last ISO day; null where nothing ends it. */
  readonly to: string | null;
  readonly grade: CreditGrade;
  /** Names of the rules by which time alone made it worse than the segment before; empty when none did. */
  readonly worsenedBy: readonly string[];
}

/** Everything that happened and will happen by itself. */
export interface CreditTimeline {
  readonly asOf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly events: readonly CreditEvent[];
  /** Empty without a scheme. */
  readonly segments: readonly CreditSegment[];
}

const same = (a: CreditGrade, b: CreditGrade): boolean =>
  a.guaranteed.rank === b.guaranteed.rank && a.possible.rank === b.possible.rank;

/**
 * The status on every day: what happens when, and the grade between the events. It knows the decisions made by `asOf`, so
 * that days after it are what follows if nothing new is decided. Throws a `CreditError` for what is no day.
 */
export const timeline = (
  scheme: Scheme | null,
  file: CreditFile,
  options: TimelineOptions,
): CreditTimeline => {
  const context = contextOf(file, options);
  const { asOf, from: first, to = null } = options;
  if (first !== undefined) requireDay('from', first);
  if (to !== null) requireDay('to', to);
  const all = eventsOf(context);
  const from = first ?? all[0]?.on ?? null;
  const events = all.filter(({ on }) => (from === null || on >= from) && (to === null || on <= to));
  if (scheme === null || from === null) return { asOf, from, to, events, segments: [] };
  const days = [...new Set([from, ...byDay(events).keys()])].sort();
  const segments: CreditSegment[] = [];
  for (const day of days) {
    const grade = gradeOf(scheme, factsOn(context, day));
    if (grade === null) break;
    const last = segments[segments.length - 1];
    if (last !== undefined && same(last.grade, grade)) continue;
    if (last !== undefined) segments[segments.length - 1] = { ...last, to: dayBefore(day) };
    const decided = events.some(
      ({ on, kind }) => on === day && (kind === 'decided' || kind === 'state-changed'),
    );
    const worse =
      last !== undefined &&
      !decided &&
      (grade.guaranteed.rank < last.grade.guaranteed.rank || grade.possible.rank < last.grade.possible.rank);
    segments.push({ from: day, to, grade, worsenedBy: worse ? namesOfWorsening(scheme, context, day) : [] });
  }
  return { asOf, from, to, events, segments };
};
