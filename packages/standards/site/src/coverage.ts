import type { Duty } from '@tuoyu/instruments';
import { assessment } from './duties/assessment.js';
import { designBuilding } from './duties/design-building.js';
import { designSite } from './duties/design-site.js';
import { environment } from './duties/environment.js';
import { homeBased } from './duties/home-based.js';
import { hygiene } from './duties/hygiene.js';
import { livingUnits } from './duties/living-units.js';
import { serviceRooms } from './duties/service-rooms.js';
import { setUp } from './duties/set-up.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [
  ...assessment,
  ...designBuilding,
  ...designSite,
  ...environment,
  ...homeBased,
  ...hygiene,
  ...livingUnits,
  ...serviceRooms,
  ...setUp,
];
