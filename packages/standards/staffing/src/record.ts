import { type BooleanOf, fields, ne } from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The class that a rule with the subjects `/classes` judges. */
export const aClass = f.subject('/classes');

/** The member of staff that a rule with the subjects `/staff` judges. */
export const aPerson = f.subject('/staff');

/** Institutions to which the set-up standard speaks; a home-based point has measures of its own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');
