import type { Duty } from '@tuoyu/instruments';
import { creditFactIds } from '../facts/facts.js';
import { creditFigures } from '../periods/figures.js';
import { comparatorLimits, comparatorRules } from '../procedures/comparators.js';
import { procedureRules } from '../procedures/rules.js';
import { limitDuties } from './limits.js';
import { publicationDuties } from './publication.js';
import { staffDuties } from './staff.js';

/** Rules of this package that are no figure, fact or period. */
export const namedRules = [
  'records/kinds',
  'records/finding-needed',
  'records/clock',
  'records/severity-is-data',
  'repair/right',
  'repair/effects',
  'repair/conditions',
  'repair/window',
  'repair/papers',
  'periods/stop-by-themselves',
  'periods/market-penalties',
  'periods/ban-runs-its-time',
  'repair/early-stop',
  'measures/basis-and-list',
  'measures/grounds',
  'measures/known-lists',
  'staff/subjects',
  'staff/check-before-hire',
  'staff/check-every-year',
  'staff/bars',
  'staff/access',
  'staff/never-collected',
] as const;

/** Every rule id that a duty of the coverage can name. */
export const creditRuleIds: readonly string[] = [
  ...namedRules,
  ...creditFigures.map(({ id }) => id),
  ...creditFactIds,
  ...procedureRules.map(({ id }) => id),
  ...comparatorRules.map(({ id }) => id),
  ...comparatorLimits.map(({ id }) => id),
];

/** What became of every row of the dossier on credit: one status a duty, or the reason why there is none. */
export const creditCoverage: readonly Duty[] = [...publicationDuties, ...limitDuties, ...staffDuties];
