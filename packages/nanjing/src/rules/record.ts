import {
  add,
  and,
  asOf,
  type BooleanOf,
  type DateOf,
  date,
  eq,
  fields,
  ge,
  isIn,
  lt,
  type NumberOf,
  ne,
  or,
  sub,
  years,
} from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';
import { planDay } from '../plan/horizon.js';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The member of staff that a rule with the subjects `/staff` judges. */
export const aPerson = f.subject('/staff');

/** The rating that a rule with the subjects `/ratings` judges. */
export const aRating = f.subject('/ratings');

/** Institutions of the plan: home-based points got measures of their own three years later. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Institutions with a registration of their own; a kindergarten or an employer is registered as what it is. */
export const registeredItself: BooleanOf = isIn(f('/kind'), [
  'institution',
  'community-embedded',
  'comprehensive-centre',
]);

/** Whether the registration, or the application for it, falls into the days of the plan. */
export const registeredUnderPlan: BooleanOf = or(
  ge(f('/registration/registeredOn'), planDay),
  ge(f('/registration/appliedOn'), planDay),
);

/** Non-profit institutions that civil affairs registers. */
export const civilAffairsBody: BooleanOf = and(registeredItself, eq(f('/legalForm'), 'social-service-body'));

/** Kindergartens with nursery classes. */
export const kindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Phases in which an institution that has opened, or is about to, is judged. */
export const inUse = ['filing', 'operation', 'assessment'] as const;

/** Phases in which its service is judged. */
export const inService = ['operation', 'assessment'] as const;

/** Phases from registration on. */
export const fromRegistration = ['registration', 'filing', 'operation', 'assessment'] as const;

/** Calendar year of a day. */
export const yearOf = (day: DateOf): NumberOf => add(years(date('1900-01-01'), day), 1900);

/** The calendar year before that of asOf. */
export const lastYear: NumberOf = sub(yearOf(asOf()), 1);

/** Whether the institution was open during the whole calendar year before asOf. */
export const openAllLastYear: BooleanOf = lt(yearOf(f('/openedOn')), lastYear);

/** First day on which a duty of every year can be judged by a whole calendar year: the plan is of 2020's last days. */
export const firstWholeYearJudged = '2022-01-01';
