import type { StaffMember } from '@tuoyu/model';
import { isIsoDate } from '@tuoyu/reference';
import { all, among, any, not, type Truth } from './kleene.js';
import type { FilingCheckOptions } from './types.js';

/** Whether a day lies on or before another; not known without a day. */
export const onOrBefore = (day: string | null | undefined, other: string | null | undefined): Truth =>
  typeof day === 'string' && typeof other === 'string' && isIsoDate(day) && isIsoDate(other)
    ? day <= other
    : null;

/**
 * Whether a person has a health certificate in force on a day: rated fit, made, not past its last day, and no later
 * examination that found the person unfit.
 */
export const certificateInDate = (
  { healthChecks }: StaffMember,
  { asOf, withoutEndDate }: FilingCheckOptions,
  partial: boolean,
): Truth => {
  if (healthChecks == null) return null;
  const endless = withoutEndDate?.includes('staff-health') ?? false;
  const held = healthChecks.map((check) =>
    all([
      among(check.result, ['fit']),
      any([onOrBefore(check.certificateIssuedOn, asOf), onOrBefore(check.date, asOf)]),
      check.validUntil == null && endless ? true : onOrBefore(asOf, check.validUntil),
      ...healthChecks.map((later) =>
        any([
          among(later.result, ['fit']),
          not(onOrBefore(check.date, later.date)),
          not(onOrBefore(later.date, asOf)),
        ]),
      ),
    ]),
  );
  return any([...held, ...(partial ? [null] : [])]);
};
