import { cite } from '@tuoyu/instruments';

// What a breach can lead to, as information.

/** Orders, fines and closure for not meeting the standards and norms of childcare. */
export const normsBreach = [cite('population-family-planning-law', 'art. 41 ¶1', 'primary', 'N061')] as const;

/** Orders, and discipline for those responsible, where children are punished bodily or insulted. */
export const harmBreach = [cite('minors-protection-law', 'art. 119', 'primary', 'AN055')] as const;

/** An order to correct, and discipline for those responsible, where parents get no guidance. */
export const guidanceBreach = [
  cite('family-education-promotion-law', 'art. 51', 'primary', 'AN053'),
] as const;
