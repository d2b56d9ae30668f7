import { minorsLaw } from '../cite.js';
import { monthsOn, requireDay } from '../day.js';
import { barsOn } from './bars.js';
import type { HiringCheckState, StaffMember, StaffState, YearlyCount } from './types.js';

/** How the state of a member is told. */
export interface StaffOptions {
  /** ISO day of the question. */
  readonly asOf: string;
  /** How a year is counted; without it both counts must agree. */
  readonly yearly?: YearlyCount | undefined;
}

/** Day of the wording of article 62 that was read; what earlier ones asked is not known. */
const READ_FROM = '2024-04-26';

const endOfNextYear = (day: string): string =>
  `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-12-31`;

const checkState = (member: StaffMember, { asOf, yearly }: StaffOptions): HiringCheckState => {
  const done = member.checks
    .filter(({ on }) => on <= asOf)
    .map(({ on }) => on)
    .sort();
  const hit = member.checks.some(({ on, result }) => on <= asOf && result === 'hit');
  const basis = [minorsLaw('art. 62', 'L259'), minorsLaw('art. 62', 'L260')];
  const { hiredOn, leftOn } = member;
  if (hiredOn === null)
    return {
      beforeHire: 'unknown',
      yearly: 'unknown',
      nextBy: { rolling: null, calendar: null },
      hit,
      basis,
    };
  const beforeHire = done.some((on) => on <= hiredOn) ? 'kept' : hiredOn < READ_FROM ? 'unknown' : 'missing';
  const last = done[done.length - 1] ?? hiredOn;
  const nextBy = { rolling: monthsOn(last, 12), calendar: endOfNextYear(last) };
  if (hiredOn > asOf || (leftOn !== null && leftOn < asOf))
    return { beforeHire, yearly: 'not-yet', nextBy, hit, basis };
  const late = { rolling: asOf > nextBy.rolling, calendar: asOf > nextBy.calendar };
  const judged =
    yearly !== undefined
      ? late[yearly]
        ? 'overdue'
        : 'kept'
      : late.rolling === late.calendar
        ? late.rolling
          ? 'overdue'
          : 'kept'
        : 'depends-on-choice';
  return {
    beforeHire,
    yearly: judged !== 'kept' && asOf < READ_FROM ? 'unknown' : judged,
    nextBy,
    hit,
    basis,
  };
};

/**
 * Whether a member of staff may work on a day: bars by law and by court, hits, and the checks before hiring and each year.
 * People are never scored or graded. For minors and people without full capacity nothing is told: they are no subjects of
 * credit data. Throws a `CreditError` when `asOf` is no day.
 */
export const staffStateOn = (member: StaffMember, options: StaffOptions): StaffState => {
  const { asOf } = options;
  requireDay('asOf', asOf);
  const { role } = member;
  if (member.adult === false || member.fullCapacity === false)
    return { asOf, role, mayWork: 'not-a-subject', bars: [], checks: null };
  const bars = barsOn(member, asOf);
  const checks = checkState(member, options);
  const known = member.adult === true && member.fullCapacity === true;
  const checked = checks.beforeHire === 'kept' && checks.yearly === 'kept';
  return {
    asOf,
    role,
    mayWork: bars.some(({ sure }) => sure)
      ? 'barred'
      : known && checked && bars.length === 0
        ? 'no-bar-known'
        : 'unknown',
    bars,
    checks,
  };
};
