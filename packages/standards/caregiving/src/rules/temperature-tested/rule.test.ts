import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { temperatureTested } from './rule.js';

// B327: care, unsure
testRule(temperatureTested, merge(askedOnceAdopted, askedInstitution('2021-01-11', true)));
