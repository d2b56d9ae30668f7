import { requireDay } from '../day.js';
import type { Dated, FactContext } from '../facts/facts.js';
import { choicesOf } from '../periods/choices.js';
import { periodsOf } from '../periods/periods.js';
import type { CreditChoices, FigureAdoption } from '../periods/types.js';
import { isWithdrawn } from '../records/history.js';
import type { CreditFile } from '../records/types.js';

/** How records are assessed. */
export interface AssessOptions {
  /** ISO day of the question. */
  readonly asOf: string;
  readonly choices?: Partial<CreditChoices> | undefined;
  readonly adoptions?: readonly FigureAdoption[] | undefined;
}

/** Everything that an answer rests on: records decided by the day, without the withdrawn ones. */
export interface AssessContext extends FactContext {
  readonly asOf: string;
  readonly adoptions: readonly FigureAdoption[];
}

const byId = (a: Dated, b: Dated): number => {
  const [x, y] = [
    [a.record.decidedOn, a.record.id],
    [b.record.decidedOn, b.record.id],
  ].map((pair) => pair.join(' ')) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Makes the records ready. Throws a `CreditError` when `asOf` is no day. */
export const contextOf = (
  file: CreditFile,
  { asOf, choices, adoptions = [] }: AssessOptions,
): AssessContext => {
  requireDay('asOf', asOf);
  const full = choicesOf(choices);
  const valid = adoptions.filter(({ on }) => on <= asOf);
  const dated = file.records
    .filter((record) => !isWithdrawn(record))
    .map((record): Dated => ({ record, periods: periodsOf(record, { choices: full, adoptions: valid }) }))
    .sort(byId);
  return {
    file,
    dated: dated.filter(({ record }) => record.decidedOn <= asOf),
    choices: full,
    adoptions: valid,
    present: file.collectedOn ?? asOf,
    asOf,
  };
};
