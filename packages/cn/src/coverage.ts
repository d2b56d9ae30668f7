import type { Duty } from '@tuoyu/instruments';
import { caregivingCoverage } from '@tuoyu/standards-caregiving';
import { facilitiesCoverage } from '@tuoyu/standards-facilities';
import { fireSafetyCoverage } from '@tuoyu/standards-fire-safety';
import { healthCareCoverage } from '@tuoyu/standards-health-care';
import { siteCoverage } from '@tuoyu/standards-site';
import { staffingCoverage } from '@tuoyu/standards-staffing';
import { supervisionCoverage } from '@tuoyu/standards-supervision';

/** What became of every duty that the seven domains carry. */
export const coverage: readonly Duty[] = [
  ...siteCoverage,
  ...facilitiesCoverage,
  ...staffingCoverage,
  ...fireSafetyCoverage,
  ...healthCareCoverage,
  ...caregivingCoverage,
  ...supervisionCoverage,
];
