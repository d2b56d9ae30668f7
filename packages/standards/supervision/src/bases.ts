import { cite } from '@tuoyu/instruments';

// What a breach can lead to, as information.

/** Orders, fines and closure for not meeting the standards and norms of childcare. */
export const normsBreach = [cite('population-family-planning-law', 'art. 41 ¶1', 'primary', 'N061')] as const;

/** Discipline of those responsible where harm to a child was not reported. */
export const reportBreach = [cite('minors-protection-law', 'art. 117', 'primary', 'N070')] as const;

/** Punitive damages where an operator closes down and evades refunds. */
export const refundBreach = [
  cite('prepaid-fees-interpretation-2025', 'art. 23', 'primary', 'AN085'),
] as const;
