import { asked, askedInstitution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { carePrinciples } from './rule.js';

// N188: four principles; only a person can see them
testRule(carePrinciples, merge(asked, askedInstitution('2021-01-30')));
