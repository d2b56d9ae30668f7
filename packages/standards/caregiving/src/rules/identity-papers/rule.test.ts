import { adopted, elements, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { identityPapers } from './rule.js';

// N127: true identity papers of child and guardian, at application; a duty of the guardian
testRule(
  identityPapers,
  adopted(
    merge(
      institution('2019-10-07'),
      elements('/children'),
      flags({ '/children/0/identityChecked': true, '/children/0/guardianIdentityChecked': true }),
      { base: { kind: 'institution', children: [{ identityChecked: true, guardianIdentityChecked: true }] } },
    ),
  ),
);
