import type { Scheme } from '@tuoyu/scheme';
import { creditFacts, factsOn, mayHoldMore, touchesOf } from '../facts/facts.js';
import { eventsOf } from '../timeline/events.js';
import type { AssessContext } from './context.js';
import { type CreditGrade, gradeOf } from './grade.js';
import type { CreditChange, CreditEvent } from './types.js';

const isWorse = (grade: CreditGrade, before: CreditGrade): boolean =>
  grade.guaranteed.rank < before.guaranteed.rank || grade.possible.rank < before.possible.rank;

/** Names of the rules by which time alone can have made a grade worse on a day. */
export const namesOfWorsening = (context: AssessContext, day: string): readonly string[] => {
  const touched = context.dated.flatMap((one) => touchesOf(one, day, context)).map(({ fact }) => fact);
  const facts = touched.filter((fact) => creditFacts[fact].worsensWithTime !== null);
  return [
    ...new Set<string>([...facts, ...(mayHoldMore(context.file, day) ? ['records-expired'] : [])]),
  ].sort();
};

/** Events by day, after a day. */
export const byDay = (events: readonly CreditEvent[]): ReadonlyMap<string, readonly CreditEvent[]> => {
  const days = new Map<string, CreditEvent[]>();
  for (const event of events) days.set(event.on, [...(days.get(event.on) ?? []), event]);
  return days;
};

/** What changes by itself after the day of the question. */
export const changesOf = (
  scheme: Scheme | null,
  context: AssessContext,
  now: CreditGrade | null,
): readonly CreditChange[] => {
  let before = now;
  const later = eventsOf(context).filter(({ on }) => on > context.asOf);
  return [...byDay(later)].map(([on, events]) => {
    const grade = scheme === null ? null : gradeOf(scheme, factsOn(context, on));
    const worse = grade !== null && before !== null && isWorse(grade, before);
    before = grade;
    return { on, events, grade, worsenedBy: worse ? namesOfWorsening(context, on) : [] };
  });
};
