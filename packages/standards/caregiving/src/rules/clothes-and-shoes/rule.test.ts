import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { clothesAndShoes } from './rule.js';

// B326: care, unsure
testRule(clothesAndShoes, merge(askedOnceAdopted, askedInstitution('2021-01-11', true)));
