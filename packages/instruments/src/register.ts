import type { InstrumentId } from './ids.js';
import { buildingAndFire } from './register/building-and-fire.js';
import { childcareNorms } from './register/childcare-norms.js';
import { healthAndFood } from './register/health-and-food.js';
import { nanjingTexts } from './register/nanjing.js';
import { statutes } from './register/statutes.js';
import type { Instrument } from './types.js';

/** Day to which the register was brought up. */
export const registerDate = '2026-11-23';

/** All texts, by subject. */
export const instruments: readonly Instrument[] = [
  ...statutes,
  ...childcareNorms,
  ...healthAndFood,
  ...buildingAndFire,
  ...nanjingTexts,
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
