/** A statement that holds, does not hold, or can not be told. */
export type Three = 'yes' | 'no' | 'maybe';

/** Both hold. */
export const and3 = (a: Three, b: Three): Three =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'maybe';

/** A value that may be missing as a statement. */
export const told = (value: boolean | null): Three => (value === null ? 'maybe' : value ? 'yes' : 'no');
