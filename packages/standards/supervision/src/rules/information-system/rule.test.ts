import { flag, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { informationSystem } from './rule.js';

// N130: information of the children is kept in the system and up to date
testRule(
  informationSystem,
  merge(
    { base: { kind: 'institution', filing: { informationSystem: true } } },
    reaching('home-based'),
    flag('/filing/informationSystem'),
    from('2019-10-07'),
  ),
);
