import {
  add,
  asOf,
  type BooleanOf,
  type DateOf,
  date,
  eq,
  fields,
  isIn,
  lt,
  type NumberOf,
  ne,
  sub,
  years,
} from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The incident that a rule with the subjects `/incidents` judges. */
export const anIncident = f.subject('/incidents');

/** The inspection that a rule with the subjects `/inspections` judges. */
export const anInspection = f.subject('/inspections');

/** The publication that a rule with the subjects `/disclosures` judges. */
export const aDisclosure = f.subject('/disclosures');

/** The change that a rule with the subjects `/filing/changes` judges. */
export const aFiledChange = f.subject('/filing/changes');

/** The change that a rule with the subjects `/registration/changes` judges. */
export const aRegisteredChange = f.subject('/registration/changes');

/** The round that a rule with the subjects `/selfAssessments` judges. */
export const aRound = f.subject('/selfAssessments');

/** The leak, change or loss that a rule with the subjects `/privacy/incidents` judges. */
export const aDataIncident = f.subject('/privacy/incidents');

/** The child that a rule with the subjects `/children` judges. */
export const aChild = f.subject('/children');

/** The access that a rule with the subjects `/privacy/access/entries` judges. */
export const anAccess = f.subject('/privacy/access/entries');

/** Institutions to which the norms speak; a home-based point has measures of its own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Home-based points, which their own measures of 2023 reach. */
export const homeBased: BooleanOf = eq(f('/kind'), 'home-based');

/** Kindergartens with nursery classes. */
export const kindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Institutions with a registration of their own; a kindergarten or an employer is registered as what it is. */
export const registeredItself: BooleanOf = isIn(f('/kind'), [
  'institution',
  'community-embedded',
  'comprehensive-centre',
]);

/** Whether fees are taken in advance. */
export const prepaid: BooleanOf = f('/fees/prepaid');

/** Every authority to which a record can say that something was reported. */
export const anyAuthority = [
  'police',
  'civil-affairs',
  'education',
  'health',
  'market',
  'fire',
  'cdc',
  'cyberspace',
] as const;

/** Phases in which an institution that has opened, or is about to, is judged. */
export const inUse = ['filing', 'operation', 'assessment'] as const;

/** Phases in which its service is judged. */
export const inService = ['operation', 'assessment'] as const;

/** Calendar year of a day. */
export const yearOf = (day: DateOf): NumberOf => add(years(date('1900-01-01'), day), 1900);

/** The calendar year before that of asOf. */
export const lastYear: NumberOf = sub(yearOf(asOf()), 1);

/** Whether the institution was open during the whole calendar year before asOf. */
export const openAllLastYear: BooleanOf = lt(yearOf(f('/openedOn')), lastYear);
