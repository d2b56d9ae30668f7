import { and, type BooleanOf, eq, fields, ge, isIn, le, lt, type NumberLike, ne } from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The class that a rule with the subjects `/classes` judges. */
export const aClass = f.subject('/classes');

/** The child that a rule with the subjects `/children` judges. */
export const aChild = f.subject('/children');

/** The care plan that a rule with the subjects `/caregiving/plans` judges. */
export const aPlan = f.subject('/caregiving/plans');

/** The bus that a rule with the subjects `/transport/buses` judges. */
export const aBus = f.subject('/transport/buses');

/** The incident that a rule with the subjects `/incidents` judges. */
export const anIncident = f.subject('/incidents');

/** Institutions to which the norms and guides speak; a home-based point has measures of its own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Home-based points, which their own measures of 2023 reach. */
export const homeBased: BooleanOf = eq(f('/kind'), 'home-based');

/** Institutions, other than home-based points, where children eat what is cooked there or brought. */
export const servesMeals: BooleanOf = and(notHomeBased, ne(f('/meals/mode'), 'none'));

/** Institutions, other than home-based points, with a class for infants. */
export const hasInfantClass: BooleanOf = and(
  notHomeBased,
  f.some(f.list('/classes'), (one) => eq(one('/kind'), 'infant')),
);

/** Institutions, other than home-based points, with a class for children of one year or more. */
export const hasToddlerClass: BooleanOf = and(
  notHomeBased,
  f.some(f.list('/classes'), (one) => ne(one('/kind'), 'infant')),
);

/** Institutions, other than home-based points, where children of two years eat: mixed classes have such children too. */
export const servesOlderToddlers: BooleanOf = and(
  servesMeals,
  f.some(f.list('/classes'), (one) => isIn(one('/kind'), ['older-toddler', 'mixed'])),
);

/** Those who take children by bus. */
export const usesBuses: BooleanOf = eq(f('/transport/used'), true);

/** Phases in which care is judged. */
export const inUse = ['operation', 'assessment'] as const;

/** The menus on record. */
export const menus = f.list('/meals/menus/entries');

/** Menus for children younger than an age in months. */
export const menusBelow = (age: NumberLike) => f.filter(menus, (menu) => lt(menu('/fromMonths'), age));

/** Menus for children from an age in months. */
export const menusFrom = (age: NumberLike) => f.filter(menus, (menu) => ge(menu('/fromMonths'), age));

/** Menus that begin at an age in months or before. */
export const menusUpTo = (age: NumberLike) => f.filter(menus, (menu) => le(menu('/fromMonths'), age));
