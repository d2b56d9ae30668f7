import { canonical, type Issue } from '@tuoyu/core';
import { shapeIssues } from '../shape/issues.js';
import { type DrawBreach, drawBreaches } from './breaches.js';
import { drawFrom } from './draw.js';
import { readDrawInput } from './read.js';
import { DRAW_SCHEMA } from './schema.js';
import type { DrawResult } from './types.js';

/** What a check of a published draw found. */
export interface DrawCheck {
  /** Whether the result is what the input and the seed give, and meets every demand. */
  readonly verified: boolean;
  /** What is wrong with the files; the rest is null then. */
  readonly issues: readonly Issue[];
  /** Whether the result names the hash of this input. */
  readonly sameInput: boolean | null;
  /** Whether the draw from this input and the seed of the result gives the result. */
  readonly reproduced: boolean | null;
  /** Demands that the plan does not meet. */
  readonly breaches: readonly DrawBreach[] | null;
}

/**
 * Checks a published draw against the published input: the hash, the draw itself once more from the seed, and every
 * demand by code that takes no part in drawing. Never throws for data.
 */
export const verifyDraw = (resultJson: unknown, inputJson: unknown): DrawCheck => {
  const { input, hash, issues: inputIssues } = readDrawInput(inputJson);
  const issues = [
    ...shapeIssues(DRAW_SCHEMA, resultJson, '/result'),
    ...inputIssues.map((issue) => ({ ...issue, pointer: `/input${issue.pointer}` })),
  ];
  if (input === null || hash === null || issues.length > 0)
    return { verified: false, issues, sameInput: null, reproduced: null, breaches: null };
  const result = resultJson as DrawResult;
  const sameInput = result.input === hash;
  const reproduced = canonical(drawFrom(input, hash, result.seed)) === canonical(result);
  const breaches = result.state === 'drawn' ? drawBreaches(input, result.visits) : [];
  return {
    verified: sameInput && reproduced && breaches.length === 0,
    issues,
    sameInput,
    reproduced,
    breaches,
  };
};
