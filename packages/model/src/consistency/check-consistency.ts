import type { Institution } from '../generated/institution.generated.js';
import { isCalendarDate } from '../parse/calendar-date.js';
import { duplicateIds } from '../parse/duplicate-ids.js';
import type { Issue } from '../parse/issue.js';
import { areas } from './areas.js';
import { carersOnce } from './carers-once.js';
import { codesOfRegisters } from './codes-of-registers.js';
import { datesOutOfOrder } from './date-order.js';
import { futureDates } from './future-dates.js';
import { legalFormAndProfit } from './legal-form.js';
import { logSpans } from './log-spans.js';
import { numbersOfChildren } from './numbers-of-children.js';
import type { ConsistencyOptions } from './records.js';
import { danglingReferences } from './references.js';
import { storeys } from './storeys.js';

const checks = [
  duplicateIds,
  danglingReferences,
  numbersOfChildren,
  carersOnce,
  datesOutOfOrder,
  logSpans,
  futureDates,
  codesOfRegisters,
  storeys,
  areas,
  legalFormAndProfit,
] as const;

/** Codes of the issues across fields; they are stable. */
export type ConsistencyIssueCode = ReturnType<(typeof checks)[number]>[number]['code'];

/**
 * What does not fit together in a parsed record: references to nothing, more children than places, dates out of order,
 * a carer counted twice, codes that no register has. Never changes a value. Duplicate ids are also issues of
 * {@link parseInstitution}, with the same pointer and code.
 *
 * @throws RangeError when `asOf` is not an ISO day.
 */
export const checkConsistency = (
  institution: Institution,
  options: ConsistencyOptions = {},
): Issue<ConsistencyIssueCode>[] => {
  if (options.asOf !== undefined && !isCalendarDate(options.asOf))
    throw new RangeError('asOf is not an ISO day');
  return checks.flatMap((check): readonly Issue<ConsistencyIssueCode>[] => check(institution, options));
};
