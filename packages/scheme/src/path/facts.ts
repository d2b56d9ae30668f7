import type { Facts, Judged } from '../engine/facts.js';
import type { Prepared } from '../prepare/prepared.js';
import type { Rating } from '../rating/rating.js';

/** Tests that rest on findings and answers, as a rating tells of them. */
export const factsFromRating = ({ tests }: Prepared, rating: Rating): Facts => {
  const states = new Map<string, string>(
    [...rating.gates, ...rating.vetoes].map(({ id, state }) => [id, state]),
  );
  const facts = new Map<number, Judged>();
  for (const { id, index, test } of tests) {
    if (test.kind === 'node' || test.kind === 'count') continue;
    const state = states.get(id);
    const lo = state === 'met' || state === 'clear';
    facts.set(index, { lo, hi: lo || state === 'open' });
  }
  return facts;
};
