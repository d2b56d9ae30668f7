import type { Scheme } from '@tuoyu/scheme';
import { dayBefore } from '../day.js';
import { type CreditFactId, creditFacts, factsOn, mayHoldMore, touchesOf } from '../facts/facts.js';
import { eventsOf } from '../timeline/events.js';
import type { AssessContext } from './context.js';
import { type CreditGrade, gradeOf } from './grade.js';
import type { CreditChange, CreditEvent } from './types.js';

const isWorse = (grade: CreditGrade, before: CreditGrade): boolean =>
  grade.guaranteed.rank < before.guaranteed.rank || grade.possible.rank < before.possible.rank;

/** Whether a scheme reads a fact anywhere. */
const reads = (scheme: Scheme, fact: CreditFactId): boolean =>
  JSON.stringify(scheme).includes(JSON.stringify(fact));

/** Names of the rules that begin to speak against the subject on a day, by time alone and in what the scheme reads. */
export const namesOfWorsening = (scheme: Scheme, context: AssessContext, day: string): readonly string[] => {
  const touchedOn = (on: string): ReadonlySet<CreditFactId> =>
    new Set(context.dated.flatMap((one) => touchesOf(one, on, context)).map(({ fact }) => fact));
  const eve = dayBefore(day);
  const [now, before] = [touchedOn(day), touchedOn(eve)];
  const facts = [...now].filter(
    (fact) => creditFacts[fact].worsensWithTime !== null && !before.has(fact) && reads(scheme, fact),
  );
  const expired = mayHoldMore(context.file, day) && !mayHoldMore(context.file, eve);
  return [...facts, ...(expired ? ['records-expired'] : [])].sort();
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
    return {
      on,
      events,
      grade,
      worsenedBy: worse && scheme !== null ? namesOfWorsening(scheme, context, on) : [],
    };
  });
};
