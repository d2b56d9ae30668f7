import { cite } from '@tuoyu/instruments';

// What a breach can lead to, as information.

/** Orders, fines and closure for not meeting the standards and norms of childcare. */
export const normsBreach = [cite('population-family-planning-law', 'art. 41 ¶1', 'primary', 'N061')] as const;

/** Orders, fines and closure for not asking for records before hiring or every year, or for hiring on a hit. */
export const checkBreach = [cite('minors-protection-law', 'art. 126', 'primary', 'N069')] as const;

/** Orders and warnings for staff without a health certificate, without regular checks, or missing health staff. */
export const healthCareBreach = [cite('health-care-measures-2010', 'art. 19', 'primary', 'B286')] as const;

/** Orders, fines and suspension where, among other things, food handlers work without a certificate. */
export const foodBreach = [cite('food-safety-law', 'art. 126', 'primary', 'AB061')] as const;

/** Orders, and discipline for those responsible, where children are harmed or insulted. */
export const harmBreach = [cite('minors-protection-law', 'art. 119', 'primary', 'AN055')] as const;
