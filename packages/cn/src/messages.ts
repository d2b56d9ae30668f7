import { type Catalogue, coreCatalogue } from '@tuoyu/core';
import { caregivingCatalogue } from '@tuoyu/standards-caregiving';
import { facilitiesCatalogue } from '@tuoyu/standards-facilities';
import { fireSafetyCatalogue } from '@tuoyu/standards-fire-safety';
import { healthCareCatalogue } from '@tuoyu/standards-health-care';
import { siteCatalogue } from '@tuoyu/standards-site';
import { staffingCatalogue } from '@tuoyu/standards-staffing';
import { supervisionCatalogue } from '@tuoyu/standards-supervision';

/** All texts that a report of the national profile needs. */
export const catalogues: readonly Catalogue[] = [
  coreCatalogue,
  siteCatalogue,
  facilitiesCatalogue,
  staffingCatalogue,
  fireSafetyCatalogue,
  healthCareCatalogue,
  caregivingCatalogue,
  supervisionCatalogue,
];
