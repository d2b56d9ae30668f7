import type { Duty } from '@tuoyu/instruments';
import { guides } from './guides.js';
import { healthAndBuildings } from './health-and-buildings.js';
import { norms } from './norms.js';
import { personalData } from './personal-data.js';
import { setup } from './setup.js';
import { statutes } from './statutes.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [
  ...statutes,
  ...personalData,
  ...setup,
  ...norms,
  ...guides,
  ...healthAndBuildings,
];
