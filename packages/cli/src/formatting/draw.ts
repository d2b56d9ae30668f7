import type { DrawConstraint } from '@tuoyu/nanjing';
import type { DrawWords } from '../texts/draw-words.js';

/** A demand in words. */
export const constraintText = (words: DrawWords, constraint: DrawConstraint): string =>
  (words.constraint[constraint.kind] as (of: DrawConstraint) => string)(constraint);
