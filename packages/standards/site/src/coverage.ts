import type { Duty } from '@tuoyu/instruments';
import { assessment } from './coverage/assessment.js';
import { designBuilding } from './coverage/design-building.js';
import { designSite } from './coverage/design-site.js';
import { environment } from './coverage/environment.js';
import { homeBased } from './coverage/home-based.js';
import { hygiene } from './coverage/hygiene.js';
import { livingUnits } from './coverage/living-units.js';
import { serviceRooms } from './coverage/service-rooms.js';
import { setUp } from './coverage/set-up.js';

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
