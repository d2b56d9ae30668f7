import {
  and,
  type BooleanOf,
  choice,
  eq,
  figure,
  hasAny,
  isIn,
  le,
  lookup,
  type NumberOf,
  ne,
  number,
  or,
} from '@tuoyu/core';
import { countsAsNursery } from '@tuoyu/instruments';
import { f } from './record.js';

// Readers and conditions of the rules of fire design.

/** The room that a rule with the subjects `/rooms` judges. */
export const aRoom = f.subject('/rooms');

/** The storey that a rule with the subjects `/building/storeyUses` judges. */
export const aStorey = f.subject('/building/storeyUses');

/** The exit that a rule with the subjects `/exits` judges. */
export const anExit = f.subject('/exits');

/** The stair that a rule with the subjects `/stairs` judges. */
export const aStair = f.subject('/stairs');

/** The corridor that a rule with the subjects `/corridors` judges. */
export const aCorridor = f.subject('/corridors');

/** The system that a rule with the subjects `/fireSafety/systems` judges. */
export const aSystem = f.subject('/fireSafety/systems');

/** The place of extinguishers that a rule with the subjects `/fireSafety/extinguishers` judges. */
export const aPlace = f.subject('/fireSafety/extinguishers');

/** Home-based points have measures of their own; the codes for buildings of children speak to all others. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Whether the record is of a nursery class of a kindergarten. */
export const inKindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Works to which design codes speak: they answer to the day of the design. */
export const designWorks: BooleanOf = isIn(f('/project/kind'), ['new', 'extension', 'conversion']);

/** Where a code speaks of nurseries and kindergartens: a kindergarten, or an institution that counts as a nursery. */
export const asNursery: BooleanOf = and(notHomeBased, or(inKindergarten, eq(choice(countsAsNursery), 'yes')));

/** A place for children that is neither a kindergarten nor counts as a nursery. */
export const otherChildrensPlace: BooleanOf = and(
  notHomeBased,
  ne(f('/kind'), 'kindergarten-nursery-class'),
  eq(choice(countsAsNursery), 'no'),
);

/** Works under clauses on all civil buildings, or on places for children as such. */
export const civilWorks: BooleanOf = and(notHomeBased, designWorks);

/** Works under clauses on nurseries and kindergartens. */
export const nurseryWorks: BooleanOf = and(asNursery, designWorks);

/** Works of a kindergarten. */
export const kindergartenWorks: BooleanOf = and(inKindergarten, designWorks);

/** A building that others use for something else; to a kindergarten's nursery class the kindergarten is no other. */
export const sharedBuilding: BooleanOf = or(
  hasAny(f('/building/sharedUses'), [
    'residential',
    'elderly-care',
    'education',
    'office',
    'commercial',
    'medical',
    'other',
  ]),
  and(ne(f('/kind'), 'kindergarten-nursery-class'), hasAny(f('/building/sharedUses'), ['kindergarten'])),
);

/** Whether the building has uses beside the institution and dwellings; the kindergarten of a nursery class is one. */
export const usedByOthersThanDwellers: BooleanOf = hasAny(f('/building/sharedUses'), [
  'elderly-care',
  'education',
  'office',
  'commercial',
  'kindergarten',
  'medical',
  'other',
]);

type SystemKind =
  | 'automatic-alarm'
  | 'networked-detectors'
  | 'simple-sprinkler'
  | 'sprinkler'
  | 'indoor-hydrant'
  | 'outdoor-hydrant';

/** Whether the list of systems has one of a kind that is installed. */
export const hasSystem = (kind: SystemKind): BooleanOf =>
  f.some(f.list('/fireSafety/systems'), (system) => and(eq(system('/kind'), kind), system('/installed')));

/** A paper on fire safety of a kind that is known to be accepted at the filing. */
export const knownFirePaper: BooleanOf = f.some(f.list('/fireSafety/certificates'), (paper) =>
  isIn(paper('/kind'), ['acceptance-opinion', 'acceptance-filing', 'check-pass']),
);

/** A paper on fire safety of another kind. */
export const otherFirePaper: BooleanOf = f.some(f.list('/fireSafety/certificates'), (paper) =>
  eq(paper('/kind'), 'other'),
);

/** A figure for each fire-resistance grade. */
export const byGrade = (
  one: Parameters<typeof figure>[0],
  three: Parameters<typeof figure>[0],
  four: Parameters<typeof figure>[0],
): NumberOf =>
  lookup(f('/building/fireResistanceGrade'), {
    '1': figure(one),
    '2': figure(one),
    '3': figure(three),
    '4': figure(four),
  });

/** Whether there is an exit of its own and, above the ground floor, a stair of its own. */
export const ownWaysOut: BooleanOf = and(
  f.some(f.list('/exits'), (exit) => exit('/independent')),
  or(
    le(
      f.max(f.list('/building/storeyUses'), (use) => use('/storey'), number(1)),
      1,
    ),
    f.some(f.list('/stairs'), (stair) => stair('/independent')),
  ),
);
