import { homeBased, since } from '../../cite.js';
import { advice, type Facts, finding, forNew, type NameRule, open, type Weight } from '../facts.js';

const PUBLISHED_AT_EARLIEST = '2023-11-14';

const weightOf = (facts: Facts): Weight => {
  if (facts.lawDay < PUBLISHED_AT_EARLIEST) return advice;
  // one report speaks of for-profit points only, another of all
  if (facts.regime !== 'enterprise' || facts.lawDay < since.homeBased) return open('text');
  return forNew(facts, since.homeBased);
};

/** A home-based point carries 托育 in its name. */
export const homeBasedName: NameRule = (facts) => {
  const { context, folded, whole } = facts;
  if (context.homeBased !== true || folded.text.includes('托育')) return [];
  return [
    finding(
      'home-based-without-tuoyu',
      weightOf(facts),
      [homeBased('on registration; article not read', 'secondary')],
      '家庭托育点名称中应当包含“托育”字样（两种报道：一说仅限营利性，一说不限）',
      'a home-based point carries 托育 in its name (reports differ: for-profit points only, or all)',
      whole,
    ),
  ];
};
