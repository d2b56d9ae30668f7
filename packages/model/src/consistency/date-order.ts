import { datePairs } from './date-pairs.js';
import { type ConsistencyCheck, shown, textsAt, valuesAt } from './records.js';

const thingsAt = (institution: unknown, thing: string) =>
  thing === '' ? [{ pointer: '', value: institution }] : valuesAt(institution, thing);

/** Dates out of order: left before hired, a lease that ends before it starts. ISO days compare as texts. */
export const datesOutOfOrder: ConsistencyCheck<'dates-out-of-order'> = (institution) =>
  datePairs.flatMap(([thing, earlier, later]) =>
    thingsAt(institution, thing).flatMap(({ pointer, value }) => {
      const [first] = textsAt(value, earlier);
      const [second] = textsAt(value, later);
      if (first === undefined || second === undefined || first.value <= second.value) return [];
      const at = `${pointer}${later}`;
      return [
        {
          pointer: at,
          code: 'dates-out-of-order' as const,
          ...shown(at, second.value),
          expected: `not before ${earlier.slice(1)}`,
          related: [`${pointer}${earlier}`],
        },
      ];
    }),
  );
