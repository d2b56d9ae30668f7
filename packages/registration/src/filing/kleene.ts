/** A truth, or null where it is not known. */
export type Truth = boolean | null;

/** True when all are, false when one is not. */
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

/** True when one is, false when none can be. */
export const any = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

/** Whether a value is one of some; not known without a value. */
export const among = <T>(value: T | null | undefined, of: readonly T[]): Truth =>
  value == null ? null : of.includes(value);

/** The other truth. */
export const not = (truth: Truth): Truth => (truth === null ? null : !truth);
