import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealHygiene } from './rule.js';

// B339: hygiene and hand washing, part of the row unsure
testRule(mealHygiene, merge(askedOnceAdopted, askedInstitution('2021-12-27', true)));
