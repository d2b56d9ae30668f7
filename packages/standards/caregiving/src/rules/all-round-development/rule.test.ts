import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { allRoundDevelopment } from './rule.js';

// N137
testRule(allRoundDevelopment, merge(askedOnceAdopted, askedInstitution('2019-10-07', true)));
