import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { parentsCommittee } from './rule.js';

// N131: a committee, heard on important matters
testRule(
  parentsCommittee,
  adopted(
    merge(institution('2019-10-07'), flags({ '/parents/committee': true, '/parents/committeeHeard': true }), {
      base: { kind: 'institution', parents: { committee: true, committeeHeard: true } },
    }),
  ),
);
