import type { Basis } from '../declare/basis.js';
import type { Force, InstrumentFacts, Period } from '../declare/instrument.js';
import { TuoyuError } from '../error.js';
import { FIRST_DAY, LAST_DAY, parseDay } from '../value/day.js';

/** A period as days, both ends included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The days of a period; an open end is the end of the calendar. */
export const spanOf = ({ from, to }: Period, at: string): DaySpan => {
  const day = (text: string | undefined, open: number): number => {
    if (text === undefined) return open;
    const parsed = parseDay(text);
    if (parsed === undefined) throw new TuoyuError('bad-date', { found: text, at });
    return parsed;
  };
  const span = { from: day(from, FIRST_DAY), to: day(to, LAST_DAY) };
  if (span.from > span.to) throw new TuoyuError('bad-period', { at });
  return span;
};

export const contains = ({ from, to }: DaySpan, day: number): boolean => from <= day && day <= to;

const overlap = (a: DaySpan, b: DaySpan): DaySpan | undefined => {
  const span = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return span.from <= span.to ? span : undefined;
};

/** The parts of a list of spans that lie in one. */
export const within = (spans: readonly DaySpan[], bound: DaySpan): readonly DaySpan[] =>
  spans.flatMap((span) => overlap(span, bound) ?? []);

/** The register of a profile. */
export class Register {
  readonly #byId: ReadonlyMap<string, InstrumentFacts>;

  constructor(instruments: readonly InstrumentFacts[]) {
    this.#byId = new Map(instruments.map((i) => [i.id, i]));
  }

  get(id: string, at: string): InstrumentFacts {
    const found = this.#byId.get(id);
    if (found === undefined) throw new TuoyuError('unknown-instrument', { instrument: id, at });
    return found;
  }

  /** When the text of a basis is in force, oldest first. A draft can not be a basis. */
  inForce(basis: Basis, at: string): readonly (DaySpan & { readonly force: Force })[] {
    const { force } = this.get(basis.instrument, at);
    if (force.length === 0 || force.some((p) => p.force === 'draft')) {
      throw new TuoyuError('draft-basis', { instrument: basis.instrument, at });
    }
    return force.map((period) => ({ ...spanOf(period, basis.instrument), force: period.force }));
  }
}

/** Joins spans that follow one another without a gap. */
export const joined = (spans: readonly DaySpan[]): readonly DaySpan[] => {
  const result: DaySpan[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (last !== undefined && last.to + 1 >= span.from)
      result[result.length - 1] = { from: last.from, to: span.to };
    else result.push({ from: span.from, to: span.to });
  }
  return result;
};
