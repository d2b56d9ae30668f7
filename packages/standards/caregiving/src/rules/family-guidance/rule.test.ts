import { anEntry, everybody, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { familyGuidance } from './rule.js';

// AN052: guidance to parents, without a frequency
testRule(
  familyGuidance,
  merge(
    everybody('the article names infant care institutions without exception', ['2021-12-31', '2022-01-01']),
    anEntry('/parents/guidance/entries'),
    { base: { parents: { guidance: { entries: [{ date: '2022-01-01' }] } } } },
  ),
);
