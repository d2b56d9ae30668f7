import { and, type BooleanOf, gt, isIn, ne, not, or } from '@tuoyu/core';
import { f } from './record.js';

// Readers and conditions of the rules of fire management.

export { f };

/** A round of patrol of the log. */
export const aPatrol = f.subject('/fireSafety/patrols/entries');

/** An inspection of the log. */
export const anInspection = f.subject('/fireSafety/inspections/entries');

/** The extinguishers of one place. */
export const extinguishersAtAPlace = f.subject('/fireSafety/extinguishers');

/** A hot work on the premises. */
export const aHotWork = f.subject('/fireSafety/hotWorks');

/** A storey that the institution uses. */
export const aStoreyInUse = f.subject('/building/storeyUses');

/** Home-based points have measures of their own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Whether there are fire systems of the building to test and keep up: alarm, water, smoke control, escape light and the like. */
export const hasFireSystems: BooleanOf = or(
  f.some(f.list('/fireSafety/systems'), (system) =>
    and(system('/installed'), not(isIn(system('/kind'), ['fire-blanket', 'escape-equipment']))),
  ),
  f('/fireSafety/exitSignsLit'),
  gt(f('/fireSafety/emergencyLightHours'), 0),
);
