import { and, type BooleanOf, choice, eq, fields, isIn, ne, not, or } from '@tuoyu/core';
import { countsAsNursery } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The room that a rule with the subjects `/rooms` judges. */
export const aRoom = f.subject('/rooms');

/** The living unit that a rule with the subjects `/livingUnits` judges. */
export const aUnit = f.subject('/livingUnits');

/** The class that a rule with the subjects `/classes` judges. */
export const aClass = f.subject('/classes');

/** The stair that a rule with the subjects `/stairs` judges. */
export const aStair = f.subject('/stairs');

/** The corridor that a rule with the subjects `/corridors` judges. */
export const aCorridor = f.subject('/corridors');

/** The guard rail that a rule with the subjects `/guardRails` judges. */
export const aRail = f.subject('/guardRails');

/** The storey that a rule with the subjects `/building/storeyUses` judges. */
export const aStorey = f.subject('/building/storeyUses');

/** Works to which design codes speak: they answer to the day of the design. */
const designWorks: BooleanOf = isIn(f('/project/kind'), ['new', 'extension', 'conversion']);

/** Whether the record is of a nursery class of a kindergarten. */
export const inKindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Institutions to which the set-up standard speaks; a home-based point has measures of its own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Home-based points. */
export const homeBased: BooleanOf = eq(f('/kind'), 'home-based');

/** Works under the clauses of JGJ 39 for nurseries and kindergartens alike. */
export const underNurseryCode: BooleanOf = and(
  designWorks,
  notHomeBased,
  or(inKindergarten, eq(choice(countsAsNursery), 'yes')),
);

/** Works under the clauses of JGJ 39 that speak of nurseries alone. */
export const asNursery: BooleanOf = and(designWorks, notHomeBased, eq(choice(countsAsNursery), 'yes'));

/** Works under the clauses of JGJ 39 that speak of kindergartens alone. */
export const ofKindergarten: BooleanOf = and(designWorks, inKindergarten);

/** Works under the codes for civil buildings. */
export const asCivilBuilding: BooleanOf = and(designWorks, notHomeBased);

/** Institutions that the hygiene evaluation of 2022 reaches; a kindergarten keeps that of 2012. */
export const underHygieneEvaluation: BooleanOf = not(
  isIn(f('/kind'), ['home-based', 'kindergarten-nursery-class']),
);

/** A room of a living unit for children of 24 to 36 months, which may follow the clauses for kindergartens (4.2.2). */
export const roomOfOlderToddlers: BooleanOf = f.some(f.list('/livingUnits'), (unit) =>
  and(eq(unit('/id'), aRoom('/livingUnitId')), eq(unit('/classKind'), 'older-toddler')),
);
