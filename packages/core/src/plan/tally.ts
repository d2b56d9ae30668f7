import type { Finding, Outcome, RuleSummary, Summary, Verdict } from '../report/report.js';

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'error'];

/** What one finding adds to the counts of a report. */
export interface Weight {
  /** Position of its outcome. */
  readonly outcome: number;
  /** 1 where it keeps the verdict open: as unknown, for an answer, for a text. */
  readonly unknown: number;
  readonly awaitingAnswer: number;
  readonly awaitingText: number;
  readonly othersDuties: number;
  readonly unverifiedNotMet: number;
  /** 1 breach, 2 pass, 4 unsettled; of binding findings. */
  readonly verdict: number;
}

/** What a finding of a rule adds. */
export const weightOf = (
  { addressee, binding }: RuleSummary,
  { outcome, possible, ifAdopted }: Pick<Finding, 'outcome' | 'possible' | 'ifAdopted'>,
): Weight => {
  const unsettled = possible.some((p) => p === 'fail' || p === 'manual' || p === 'error');
  const manual = binding && outcome === 'manual';
  const others =
    addressee !== 'institution' && !binding && outcome !== 'pass' && outcome !== 'not-applicable';
  return {
    outcome: OUTCOMES.indexOf(outcome),
    unknown: Number(binding && outcome === 'unknown'),
    awaitingAnswer: Number(manual && ifAdopted === undefined),
    awaitingText: Number(manual && ifAdopted !== undefined),
    othersDuties: Number(others),
    unverifiedNotMet: Number(ifAdopted?.length === 1 && ifAdopted[0] === 'fail'),
    verdict: binding
      ? Number(outcome === 'fail') + 2 * Number(outcome === 'pass') + 4 * Number(unsettled)
      : 0,
  };
};

/** Counts of outcomes while a record is judged. */
export class Tally {
  readonly #counts = [0, 0, 0, 0, 0, 0];
  #unknown = 0;
  #awaitingAnswer = 0;
  #awaitingText = 0;
  #othersDuties = 0;
  #unverifiedNotMet = 0;
  #verdict = 0;

  add(weight: Weight): void {
    (this.#counts[weight.outcome] as number) += 1;
    this.#unknown += weight.unknown;
    this.#awaitingAnswer += weight.awaitingAnswer;
    this.#awaitingText += weight.awaitingText;
    this.#othersDuties += weight.othersDuties;
    this.#unverifiedNotMet += weight.unverifiedNotMet;
    this.#verdict |= weight.verdict;
  }

  /** Counts, and the verdict over binding findings. */
  get summary(): Summary {
    const [pass, fail, unknown, notApplicable, manual, error] = this.#counts as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const verdict: Verdict = this.#verdict & 1 ? 'breach' : (this.#verdict & 6) === 2 ? 'no-breach' : 'open';
    return {
      verdict,
      outcomes: { pass, fail, unknown, 'not-applicable': notApplicable, manual, error },
      open: {
        unknown: this.#unknown,
        awaitingAnswer: this.#awaitingAnswer,
        awaitingText: this.#awaitingText,
      },
      othersDuties: this.#othersDuties,
      unverifiedNotMet: this.#unverifiedNotMet,
    };
  }
}
