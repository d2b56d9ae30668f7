import type { InstrumentId } from './ids.js';
import { buildingCodes } from './register/building-codes.js';
import { childcareGuides } from './register/childcare-guides.js';
import { childcareNorms } from './register/childcare-norms.js';
import { childcareStandards } from './register/childcare-standards.js';
import { codesAndDivisions } from './register/codes-and-divisions.js';
import { marketCredit } from './register/credit-market.js';
import { nationalCredit } from './register/credit-national.js';
import { creditOfOtherPlaces } from './register/credit-places.js';
import { drafts } from './register/drafts.js';
import { environmentAndProducts } from './register/environment-and-products.js';
import { fireCodes } from './register/fire-codes.js';
import { fireManagement } from './register/fire-management.js';
import { healthAndFood } from './register/health-and-food.js';
import { jiangsuTexts } from './register/jiangsu.js';
import { namingAndRegistration } from './register/naming-and-registration.js';
import { nanjingTexts } from './register/nanjing.js';
import { nurseryCode } from './register/nursery-code.js';
import { otherPlaces } from './register/other-places.js';
import { ratingSchemes } from './register/rating.js';
import { regulations } from './register/regulations.js';
import { statePolicies } from './register/state-policies.js';
import { statutes } from './register/statutes.js';
import { generalStatutes } from './register/statutes-general.js';
import type { Instrument } from './types.js';

/** Day to which the register was brought up. */
export const registerDate = '2026-11-23';

/** All texts, by subject. */
export const instruments: readonly Instrument[] = [
  ...statutes,
  ...generalStatutes,
  ...regulations,
  ...statePolicies,
  ...childcareNorms,
  ...childcareGuides,
  ...childcareStandards,
  ...drafts,
  ...healthAndFood,
  ...nurseryCode,
  ...fireCodes,
  ...buildingCodes,
  ...fireManagement,
  ...environmentAndProducts,
  ...namingAndRegistration,
  ...codesAndDivisions,
  ...nationalCredit,
  ...marketCredit,
  ...creditOfOtherPlaces,
  ...ratingSchemes,
  ...jiangsuTexts,
  ...nanjingTexts,
  ...otherPlaces,
];

/** All texts by id. */
export const instrumentById: { readonly [Id in InstrumentId]: Instrument } =
  /* @__PURE__ */ Object.fromEntries(instruments.map((text) => [text.id, text])) as {
    [Id in InstrumentId]: Instrument;
  };

/**
 * The text with an id.
 *
 * @example
 * ```ts
 * instrument('setup-standard-2019').number; // '国卫人口发〔2019〕58号'
 * ```
 */
export function instrument(id: InstrumentId): Instrument {
  return instrumentById[id];
}

/** The text with an id from outside; undefined when the register has none. */
export function findInstrument(id: string): Instrument | undefined {
  return Object.hasOwn(instrumentById, id) ? instrumentById[id as InstrumentId] : undefined;
}
