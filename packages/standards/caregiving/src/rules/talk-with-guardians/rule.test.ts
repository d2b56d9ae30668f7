import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { talkWithGuardians } from './rule.js';

// N138: regular, without a number
testRule(talkWithGuardians, merge(askedOnceAdopted, askedInstitution('2019-10-07', true)));
