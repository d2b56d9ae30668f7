/** What a statement can be, as a set of bits: 1 true, 2 false, 3 either. */
export type Truth = 1 | 2 | 3;

export const TRUE = 1;
export const FALSE = 2;
export const UNKNOWN = 3;

export const truthOf = (value: boolean): Truth => (value ? TRUE : FALSE);

export const notTruth = (a: Truth): Truth => (a === TRUE ? FALSE : a === FALSE ? TRUE : UNKNOWN);

/** Kleene's and: false when either is, true when both are. */
export const andTruth = (a: Truth, b: Truth): Truth => ((a & b & 1) | ((a | b) & 2)) as Truth;

/** Kleene's or: true when either is, false when both are. */
export const orTruth = (a: Truth, b: Truth): Truth => (((a | b) & 1) | (a & b & 2)) as Truth;

/** Either of two. */
export const hullTruth = (a: Truth, b: Truth): Truth => (a | b) as Truth;

/** Whether a test holds for every, no or some of several possibilities; there must be at least one. */
export const overAll = <T>(possibilities: Iterable<T>, test: (one: T) => Truth): Truth => {
  let can = 0;
  for (const one of possibilities) can |= test(one);
  return can as Truth;
};
