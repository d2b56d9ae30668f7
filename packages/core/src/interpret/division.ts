/** Whether a GB/T 2260 code lies in a division: trailing pairs of zeros stand for the whole of the level above. */
export const inDivision = (code: string, division: string): boolean =>
  code.startsWith(division.replace(/(00)+$/, ''));

/**
 * Whether a place, given by a code of any level, lies in a division; undefined when it is a wider one that the division
 * is a part of.
 */
export const placedIn = (place: string, division: string): boolean | undefined => {
  if (inDivision(place, division)) return true;
  return inDivision(division, place) ? undefined : false;
};
