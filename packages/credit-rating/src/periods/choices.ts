import type { CreditChoices } from './types.js';

/** The choices as given; those left out are open, and the day of the decision is not counted. */
export const choicesOf = (given: Partial<CreditChoices> = {}): CreditChoices => ({
  dayOfDecision: given.dayOfDecision ?? 'not-counted',
  transition: given.transition ?? null,
  evaluationCapInForce: given.evaluationCapInForce ?? null,
});
