import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { drowningSurroundings } from './rule.js';

// B328: environment
testRule(
  drowningSurroundings,
  merge(institution('2021-01-11'), flags({ '/injuryPrevention/waterContainersEmptied': true }), {
    base: { kind: 'institution', injuryPrevention: { waterContainersEmptied: true } },
  }),
);
