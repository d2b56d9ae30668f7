import { cite } from '@tuoyu/instruments';

// What a breach can lead to, as information.

/** Orders, fines and closure for not meeting the standards and norms of childcare. */
export const normsBreach = [cite('population-family-planning-law', 'art. 41 ¶1', 'primary', 'N061')] as const;

/** Orders, criticism and warnings for unexamined children and for not following the work norms. */
export const healthCareBreach = [cite('health-care-measures-2010', 'art. 19', 'primary', 'B286')] as const;

/** Sanctions for not checking vaccination certificates or not reporting missing doses. */
export const vaccineBreach = [cite('vaccine-administration-law', 'art. 92', 'primary', 'N074')] as const;

/** Orders, warnings, fines and closure over suppliers, tableware, staff and accident plans. */
export const foodBreach = [cite('food-safety-law', 'art. 126', 'primary', 'AB061')] as const;

/** Fines over meals from outside. */
export const outsideMealsBreach = [cite('food-safety-law', 'art. 126(12)', 'primary', 'N075')] as const;

/** A breach of the process rules of a food-safety standard is punished under article 126 of the law. */
export const foodStandardBreach = [
  cite('food-safety-regulation-2019', 'art. 70', 'primary', 'AB064'),
] as const;

/** Using a washing service without its papers is punished under article 126 of the law. */
export const washingServiceBreach = [
  cite('food-safety-regulation-2019', 'art. 69(2)', 'primary', 'AB063'),
] as const;
