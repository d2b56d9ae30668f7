import { isIsoDate } from '@tuoyu/reference';

/** Day to which the texts were followed, that of the register of instruments: the day of a check that names none. */
export const lawFollowedTo = '2026-11-23';

/** A day (ISO) as given, undefined for anything that is none. */
export const dayOf = (text: string | undefined): string | undefined =>
  text !== undefined && isIsoDate(text) ? text : undefined;
