/** Whether a GB/T 2260 code lies in a division: trailing pairs of zeros stand for the whole of the level above. */
export const inDivision = (code: string, division: string): boolean =>
  code.startsWith(division.replace(/(00)+$/, ''));
