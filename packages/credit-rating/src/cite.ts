import type { Basis, Verification } from '@tuoyu/core';
import type { InstrumentId } from '@tuoyu/instruments';

/** Where a period, a condition or a measure stands in the law, with the dossier row that carries it. */
export interface CreditBasis extends Basis {
  readonly instrument: InstrumentId;
  /** Row such as `L227`, or the section of the dossier where the fact stands in prose. */
  readonly row: string;
}

/* @__NO_SIDE_EFFECTS__ */
const at =
  (instrument: InstrumentId, verified: Verification) =>
  (clause: string, row: string, read: Verification = verified): CreditBasis => ({
    instrument,
    clause,
    verified: read,
    row,
  });

/** Credit repair measures of 2025, order 36. */
export const order36 = /* @__PURE__ */ at('credit-repair-measures-2025', 'secondary');
/** Credit repair trial rule of 2023, order 58; its text is in no source. */
export const order58 = /* @__PURE__ */ at('credit-repair-trial-2023', 'secondary');
/** State plan of 2025 on credit repair. */
export const repairPlan = /* @__PURE__ */ at('credit-repair-plan-2025', 'secondary');
/** Publication of penalties by the market regulator, order 45. */
export const order45 = /* @__PURE__ */ at('penalty-publicity-rules-2021', 'primary');
/** Repair rules of the market regulator of 2025: one weak copy. */
export const marketRepair = /* @__PURE__ */ at('market-credit-repair-rules-2025', 'secondary');
/** Serious list of the market regulator, order 44. */
export const order44 = /* @__PURE__ */ at('serious-list-measures-2021', 'secondary');
/** Publicity regulation in the wording of 2014. */
export const publicity = /* @__PURE__ */ at('enterprise-publicity-regulation-2014', 'primary');
/** Social-organisation credit measures, order 60. */
export const order60 = /* @__PURE__ */ at('social-organisation-credit-measures-2018', 'secondary');
/** Administrative Penalty Law. */
export const penaltyLaw = /* @__PURE__ */ at('administrative-penalty-law', 'primary');
/** State guidance of 2020 that limits credit punishment. */
export const creditLimits = /* @__PURE__ */ at('credit-limits-2020', 'secondary');
/** Public credit evaluation standard. */
export const evaluationStandard = /* @__PURE__ */ at('gb-t-45255-2025', 'secondary');
/** State plan of 2026 on the evaluation of enterprise credit. */
export const evaluationPlan = /* @__PURE__ */ at('credit-evaluation-plan-2026', 'secondary');
/** Civil Code. */
export const civilCode = /* @__PURE__ */ at('civil-code', 'primary');
/** Minors Protection Law. */
export const minorsLaw = /* @__PURE__ */ at('minors-protection-law', 'primary');
/** Population and Family Planning Law. */
export const populationLaw = /* @__PURE__ */ at('population-family-planning-law', 'primary');
/** Criminal Law. */
export const criminalLaw = /* @__PURE__ */ at('criminal-law', 'primary');
/** Personal Information Protection Law. */
export const privacyLaw = /* @__PURE__ */ at('personal-information-protection-law', 'primary');
/** Credit regulation of Shanghai. */
export const shanghai = /* @__PURE__ */ at('shanghai-credit-regulation-2017', 'primary');
/** Credit regulation of Shandong. */
export const shandong = /* @__PURE__ */ at('shandong-credit-regulation-2020', 'primary');
/** Credit regulation of Henan. */
export const henan = /* @__PURE__ */ at('henan-credit-regulation-2019', 'primary');
/** Credit regulation of Shenzhen. */
export const shenzhen = /* @__PURE__ */ at('shenzhen-credit-regulation-2023', 'primary');
/** Regulation on credit reporting: market credit only. */
export const creditReporting = /* @__PURE__ */ at('credit-reporting-regulation', 'primary');
