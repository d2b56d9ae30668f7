import type { Basis } from '../declare/basis.js';
import type { Force, InstrumentFacts, Period } from '../declare/instrument.js';
import { refuse } from '../error.js';
import { dayAt, FIRST_DAY, LAST_DAY } from '../value/day.js';

/** A period as days, both ends included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The days of a period; an open end is the end of the calendar. */
export const spanOf = ({ from, to }: Period, at: string): DaySpan => {
  const span = {
    from: from === undefined ? FIRST_DAY : dayAt(from, at),
    to: to === undefined ? LAST_DAY : dayAt(to, at),
  };
  return span.from > span.to ? refuse('bad-period', { at }) : span;
};

export const contains = ({ from, to }: DaySpan, day: number): boolean => from <= day && day <= to;

/** The parts of a list of spans that lie in one. */
export const within = (spans: readonly DaySpan[], bound: DaySpan): readonly DaySpan[] =>
  spans
    .map(({ from, to }) => ({ from: Math.max(from, bound.from), to: Math.min(to, bound.to) }))
    .filter(({ from, to }) => from <= to);

/** The span from the first to the last day of some. */
export const around = (spans: readonly DaySpan[]): DaySpan => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
});

/** The instruments of a profile by their ids. */
export type Register = ReadonlyMap<string, InstrumentFacts>;

/** An instrument of the register. */
export const instrumentOf = (register: Register, instrument: string, at: string): InstrumentFacts =>
  register.get(instrument) ?? refuse('unknown-instrument', { instrument, at });

/** When the text of a basis is in force, oldest first. A draft can not be a basis. */
export const forceOf = (
  register: Register,
  { instrument }: Basis,
  at: string,
): readonly (DaySpan & { readonly force: Force })[] => {
  const { force: periods } = instrumentOf(register, instrument, at);
  if (periods.length === 0 || periods.some(({ force }) => force === 'draft'))
    refuse('draft-basis', { instrument, at });
  return periods.map((period) => ({ ...spanOf(period, instrument), force: period.force }));
};

/** Joins spans that follow one another without a gap. */
export const joined = (spans: readonly DaySpan[]): readonly DaySpan[] => {
  const result: DaySpan[] = [];
  for (const { from, to } of spans) {
    const last = result[result.length - 1];
    if (last !== undefined && last.to + 1 >= from) result[result.length - 1] = { from: last.from, to };
    else result.push({ from, to });
  }
  return result;
};
