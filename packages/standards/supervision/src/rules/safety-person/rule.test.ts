import { adopted, everybody, flag, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { safetyPerson } from './rule.js';

// N089: somebody is named as responsible for safety
testRule(
  safetyPerson,
  adopted(
    merge(
      { base: { security: { responsiblePersonNamed: true } } },
      everybody('the text speaks to everybody who cares for children'),
      flag('/security/responsiblePersonNamed'),
    ),
  ),
);
