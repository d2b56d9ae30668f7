import type { Basis } from '@tuoyu/core';
import type { InstrumentId } from '@tuoyu/instruments';

/** Where a finding stands in the law. */
export type NamingBasis = Pick<Basis, 'instrument' | 'clause' | 'verified'>;

const at =
  (instrument: InstrumentId) =>
  (clause: string, verified: Basis['verified'] = 'primary'): NamingBasis => ({
    instrument,
    clause,
    verified,
  });

/** Order 734, enterprises, in force from 2021-03-01. */
export const order734 = /* @__PURE__ */ at('enterprise-name-provisions-2020');
/** Company Law. */
export const companyLaw = /* @__PURE__ */ at('company-law');
/** Partnership Law. */
export const partnershipLaw = /* @__PURE__ */ at('partnership-law');
/** Sole-proprietorship Law. */
export const soleLaw = /* @__PURE__ */ at('sole-proprietorship-law');
/** Preschool Education Law. */
export const preschoolLaw = /* @__PURE__ */ at('preschool-education-law');
/** Order 251 of 1998, private non-enterprise units. */
export const order251 = /* @__PURE__ */ at('private-unit-regulation-1998');
/** Naming rules of 1999 for private non-enterprise units. */
export const rules1999 = /* @__PURE__ */ at('private-unit-name-rules-1999');
/** Naming measures of 2024 for social organisations. */
export const measures2024 = /* @__PURE__ */ at('social-organisation-name-measures-2024');
/** Rule of Sichuan on names of social organisations. */
export const sichuanRule = /* @__PURE__ */ at('sichuan-name-rule-2024');
/** Registration and filing measures, 25号. */
export const measures25 = /* @__PURE__ */ at('registration-filing-measures-2019');
/** Measures for home-based points. */
export const homeBased = /* @__PURE__ */ at('home-based-measures-2023');
/** Quality assessment standard. */
export const assessment = /* @__PURE__ */ at('ws-t-821-2023');
/** The plan of Nanjing. */
export const nanjingPlan = /* @__PURE__ */ at('nanjing-plan-2020');

/** Days from which the naming texts apply, as the sources give them. */
export const since = {
  order734: '2021-03-01',
  order251: '1998-10-25',
  rules1999: '1999-12-28',
  measures2024: '2024-05-01',
  sichuanRule: '2024-12-31',
  measures25: '2020-01-06',
  homeBased: '2023-11-16',
  nanjingPlan: '2020-12-30',
} as const;
