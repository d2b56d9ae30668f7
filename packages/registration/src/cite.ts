import type { Basis, Verification } from '@tuoyu/core';
import type { InstrumentId } from '@tuoyu/instruments';
import { isIsoDate } from '@tuoyu/reference';

/** Where a step, paper, period or check stands in the law, with the dossier row that carries it. */
export interface RegistrationBasis extends Basis {
  readonly instrument: InstrumentId;
  readonly row: string;
}

/* @__NO_SIDE_EFFECTS__ */
const at =
  (instrument: InstrumentId) =>
  (clause: string, row: string, verified: Verification = 'primary'): RegistrationBasis => ({
    instrument,
    clause,
    verified,
    row,
  });

/** Registration and filing measures, 25号. */
export const measures25 = /* @__PURE__ */ at('registration-filing-measures-2019');
/** Population and Family Planning Law. */
export const populationLaw = /* @__PURE__ */ at('population-family-planning-law');
/** The plan of Nanjing. */
export const nanjingPlan = /* @__PURE__ */ at('nanjing-plan-2020');
/** Order 251 of 1998, private non-enterprise units. */
export const order251 = /* @__PURE__ */ at('private-unit-regulation-1998');
/** Order 734, names of enterprises. */
export const order734 = /* @__PURE__ */ at('enterprise-name-provisions-2020');
/** Regulation on registration of market entities. */
export const marketRegulation = /* @__PURE__ */ at('market-registration-regulation');
/** Measures for home-based points. */
export const homeBased = /* @__PURE__ */ at('home-based-measures-2023');
/** Hygiene evaluation of childcare institutions. */
export const hygieneNotice = /* @__PURE__ */ at('hygiene-evaluation-2022');
/** Health-care measures of 2010, order 76. */
export const healthCare = /* @__PURE__ */ at('health-care-measures-2010');
/** Management norms, 58号 annex 2. */
export const managementNorms = /* @__PURE__ */ at('management-norms-2019');
/** Set-up standard, 58号 annex 1. */
export const setupStandard = /* @__PURE__ */ at('setup-standard-2019');
/** Civil Code. */
export const civilCode = /* @__PURE__ */ at('civil-code');
/** Preschool Education Law. */
export const preschoolLaw = /* @__PURE__ */ at('preschool-education-law');
/** Order 51 on fire review of construction works, text of 2020. */
export const fireReview = /* @__PURE__ */ at('construction-fire-review-order-51');
/** Fire notice of Changzhou. */
export const changzhouNotice = /* @__PURE__ */ at('changzhou-fire-notice-2022');

/** Day to which the texts were followed, that of the register of instruments: the day of a question that names none. */
export const lawFollowedTo = '2026-11-23';

/** First days of force, as the register of instruments gives them; a text that is not here has no known first day. */
export const since: { readonly [I in InstrumentId]?: string } = {
  'registration-filing-measures-2019': '2020-01-06',
  'nanjing-plan-2020': '2020-12-30',
  'private-unit-regulation-1998': '1998-10-25',
  'enterprise-name-provisions-2020': '2021-03-01',
  'home-based-measures-2023': '2023-11-16',
  'hygiene-evaluation-2022': '2022-08-09',
  'health-care-measures-2010': '2010-11-01',
  'management-norms-2019': '2019-10-08',
  'setup-standard-2019': '2019-10-08',
  'preschool-education-law': '2025-06-01',
  'construction-fire-review-order-51': '2020-06-01',
  'changzhou-fire-notice-2022': '2022-04-27',
};

/** Last day on which the plan of Nanjing applies without anybody's choice. */
export const planHorizon = '2025-12-31';

/** Day (ISO) as given, that of the register of instruments without one; undefined for what is no day. */
export const dayOf = (asOf: string | undefined): string | undefined => {
  if (asOf === undefined) return lawFollowedTo;
  return isIsoDate(asOf) ? asOf : undefined;
};

/** Those of a list of bases that had begun on a day. */
export const begunOn = <B extends RegistrationBasis>(basis: readonly B[], on: string): readonly B[] =>
  basis.filter(({ instrument }) => (since[instrument] ?? '') <= on);
