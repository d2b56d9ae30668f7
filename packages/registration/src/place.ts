import { type Division, divisionHistory, divisionOf, isWithin, registrarCodeOf } from '@tuoyu/reference';
import { planHorizon, since } from './cite.js';

const NANJING = '320100';
const CHANGZHOU = '320400';

/** A place as given when it is six digits within a province that exists or existed; anything else is no place. */
export const placeOf = (code: string | null | undefined): string | undefined =>
  typeof code === 'string' && /^\d{6}$/u.test(code) && divisionHistory(`${code.slice(0, 2)}0000`).length > 0
    ? code
    : undefined;

/** Whether a place lies in Nanjing; undefined where it is not known, or where it only names the province. */
export const inNanjing = (place: string | undefined): boolean | undefined => {
  if (place === undefined) return undefined;
  if (isWithin(place, NANJING)) return true;
  return place === '320000' ? undefined : false;
};

/** Whether a place lies in Changzhou. */
export const inChangzhou = (place: string | undefined): boolean =>
  place !== undefined && isWithin(place, CHANGZHOU);

/** A code that names a district, county or zone, and not a whole city or province. */
export const namesCounty = (place: string): boolean => !place.endsWith('00');

/** Name of a place on a day, or what the code is called among registrars. */
export const placeName = (code: string, on?: string): string | null => {
  const found: Division | undefined =
    (on === undefined ? undefined : divisionOf(code, { on })) ?? divisionOf(code);
  return found?.name ?? registrarCodeOf(code)?.name ?? null;
};

/** Whether the plan of Nanjing applies on a day: after its horizon somebody must choose. */
export const planState = (on: string, chosen: boolean | undefined): 'applies' | 'not' | 'undecided' => {
  if (on < (since['nanjing-plan-2020'] ?? '')) return 'not';
  if (on <= planHorizon) return 'applies';
  if (chosen === undefined) return 'undecided';
  return chosen ? 'applies' : 'not';
};
