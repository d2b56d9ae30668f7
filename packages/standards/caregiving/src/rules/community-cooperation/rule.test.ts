import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { communityCooperation } from './rule.js';

// N132: cooperation
testRule(communityCooperation, merge(askedOnceAdopted, askedInstitution('2019-10-07', true)));
