// Calendar
export { isIsoDate } from './calendar.js';
// Identity numbers
export {
  type CitizenIdCheck,
  type CitizenIdDivision,
  type CitizenIdIssueCode,
  type CitizenIdOptions,
  checkCitizenId,
  checkCitizenIdWith,
} from './citizen-id/check.js';
// Credit codes
export {
  type CreditCodeCheck,
  type CreditCodeDivision,
  type CreditCodeOptions,
  type CreditCodePart,
  checkCreditCode,
  checkCreditCodeWith,
  creditCodeAlphabet,
} from './credit-code/check.js';
export { creditCodeDigit, organisationDigit } from './credit-code/digits.js';
export type { CreditCodeIssueCode } from './credit-code/layers.js';
export { type CreditCodeDepartment, creditCodeDepartments } from './credit-code/registrars.js';
// Divisions
export {
  type DivisionState,
  divisionHistory,
  divisionOf,
  divisionStateOn,
  divisionsNamed,
  isWithin,
  parentOf,
} from './divisions/divisions.js';
export { type DivisionLookup, divisionTable } from './divisions/lookup.js';
export { type RegistrarCode, registrarCodeOf, registrarCodes } from './divisions/registrar-codes.js';
export { type Division, type DivisionLevel, divisionsThrough, type MonthRange } from './divisions/table.js';
// Issues
export type { Bilingual, CodeIssue, IssueLevel } from './issues.js';
export type { NormalisationCode } from './normalise.js';
// Working days
export {
  type NoCalendar,
  type PeriodOptions,
  type WorkingDayCalendar,
  workingDays,
} from './working-days/working-days.js';
