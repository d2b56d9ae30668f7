import { and, type BooleanOf, choice, eq, fields, isIn, ne, not, or } from '@tuoyu/core';
import { countsAsNursery } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The child that a rule with the subjects `/children` judges. */
export const aChild = f.subject('/children');

/** The infectious disease that a rule with the subjects `/healthCare/infectiousCases` judges. */
export const aCase = f.subject('/healthCare/infectiousCases');

/** The supplier that a rule with the subjects `/meals/suppliers` judges. */
export const aSupplier = f.subject('/meals/suppliers');

/** The incident that a rule with the subjects `/incidents` judges. */
export const anIncident = f.subject('/incidents');

/** Phases in which care is judged. */
export const inUse = ['operation', 'assessment'] as const;

/** Phases in which papers and premises are judged. */
export const fromFiling = ['filing', 'operation', 'assessment'] as const;

/**
 * Institutions to which the norms, the health-care order and the canteen rules speak; a home-based point has measures
 * of its own.
 */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Kindergartens with nursery classes. */
export const inKindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Institutions that the hygiene evaluation of 2022 reaches; a kindergarten keeps that of 2012. */
export const underHygieneEvaluation: BooleanOf = not(
  isIn(f('/kind'), ['home-based', 'kindergarten-nursery-class']),
);

/** Institutions that cook. */
export const ownKitchen: BooleanOf = and(notHomeBased, eq(f('/meals/mode'), 'own'));

/** Institutions whose meals come from outside. */
export const mealsFromOutside: BooleanOf = and(notHomeBased, eq(f('/meals/mode'), 'outside'));

/** Institutions in which children eat. */
export const servesMeals: BooleanOf = and(notHomeBased, isIn(f('/meals/mode'), ['own', 'outside']));

/** Canteens of kindergartens, to which the food rules for schools speak. */
export const kindergartenCanteen: BooleanOf = and(inKindergarten, eq(f('/meals/mode'), 'own'));

/** Works under the clauses of the design code for nurseries and kindergartens. */
export const underNurseryCode: BooleanOf = and(
  isIn(f('/project/kind'), ['new', 'extension', 'conversion']),
  notHomeBased,
  or(inKindergarten, eq(choice(countsAsNursery), 'yes')),
);
