import { institution, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { safetyEducationShare } from './rule.js';

// N291: every child; the number of the clause is unsure, its content is secondary
testRule(
  safetyEducationShare,
  merge(institution('2024-03-31'), within('/caregiving/safetyEducationShare', { least: 100 }), {
    base: { kind: 'institution', caregiving: { safetyEducationShare: 100 } },
  }),
);
