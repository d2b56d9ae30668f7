import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { balancedDiet } from './rule.js';

// N135
testRule(balancedDiet, merge(askedOnceAdopted, askedInstitution('2019-10-07', true)));
