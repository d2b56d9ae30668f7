import { and, asOf, type BooleanOf, eq, fields, hasAny, isIn, le, ne, or } from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The class that a rule with the subjects `/classes` judges. */
export const aClass = f.subject('/classes');

/** The member of staff that a rule with the subjects `/staff` judges. */
export const aPerson = f.subject('/staff');

/** The child that a rule with the subjects `/children` judges. */
export const aChild = f.subject('/children');

/** Institutions to which the set-up standard speaks; a home-based point has measures of its own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Home-based points, which their own measures of 2023 reach. */
export const homeBased: BooleanOf = eq(f('/kind'), 'home-based');

/** Kindergartens with nursery classes. */
export const kindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Institutions of their own, for which the hygiene standards of 2022 were made. */
export const independent: BooleanOf = isIn(f('/kind'), [
  'institution',
  'employer-run',
  'community-embedded',
  'comprehensive-centre',
]);

/** Phases in which staff are judged. */
export const inUse = ['filing', 'operation', 'assessment'] as const;

type Person = typeof aPerson;
type Role = 'head' | 'care' | 'health' | 'cook' | 'guard';

/** Whether a person has a post, as the main one or beside another. */
export const hasRole = (person: Person, role: Role): BooleanOf =>
  or(eq(person('/role'), role), hasAny(person('/alsoRoles'), [role]));

/** Members of staff with a post; everybody stands in the list once and is counted once. */
export const withRole = (role: Role) => f.filter(f.list('/staff'), (person) => hasRole(person, role));

type Training = 'head-post' | 'care-post' | 'mental-health' | 'health-care' | 'vocational-skills' | 'ethics';

/** Trainings of a kind that a person has finished. */
export const finished = (person: Person, kind: Training) =>
  f.filter(person.list('/trainings'), (training) =>
    and(eq(training('/kind'), kind), le(training('/date'), asOf())),
  );

/** Whether a person has finished a training of a kind. */
export const trained = (person: Person, kind: Training): BooleanOf =>
  f.some(person.list('/trainings'), (training) =>
    and(eq(training('/kind'), kind), le(training('/date'), asOf())),
  );

/** Trainings of a kind that a person has passed. */
export const passed = (person: Person, kind: Training) =>
  f.filter(person.list('/trainings'), (training) =>
    and(eq(training('/kind'), kind), eq(training('/passed'), true)),
  );
