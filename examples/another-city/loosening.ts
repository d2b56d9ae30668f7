import { type Basis, definePack, type Pack } from '@tuoyu/core';
import { measures, pack } from './city.js';

// Packs that `compile` refuses.

/** An article of the text of the city. */
export const article = (clause: string, verified: Basis['verified'] = 'primary'): Basis => ({
  instrument: measures.id,
  clause,
  verified,
});
/** A pack of the city. */
export const cityPack = (parts: Partial<Pack>): Pack =>
  definePack({ name: 'another-city', version: '1.0.0', title: pack.title, ...parts });

// #region loosening
/** One child more than the nation allows. */
export const largerClasses = cityPack({
  overrides: [{ figure: 'staffing/class-size/younger-toddler', value: 16, basis: article('art. 4') }],
});
/** A rule of the nation that is taken away, without saying by what right. */
export const withoutBasis = cityPack({ disables: [{ rule: 'staffing/class-size' }] });
// #endregion loosening
