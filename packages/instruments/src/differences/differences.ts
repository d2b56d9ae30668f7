import { byBuildingAddendum } from './addendum-building.js';
import { byFireFoodCreditAddendum } from './addendum-fire-food-credit.js';
import { byNationalAddendum } from './addendum-national.js';
import { betweenDossiers } from './between-dossiers.js';
import { rejected } from './rejected.js';
import type { SourceDifference } from './types.js';

/** Every difference between the sources, and which row holds. */
export const sourceDifferences: readonly SourceDifference[] = [
  ...betweenDossiers,
  ...byNationalAddendum,
  ...byBuildingAddendum,
  ...byFireFoodCreditAddendum,
  ...rejected,
];
