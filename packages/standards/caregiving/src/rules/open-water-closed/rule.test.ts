import { asked, askedInstitution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { openWaterClosed } from './rule.js';

// B328
testRule(openWaterClosed, merge(asked, askedInstitution('2021-01-11')));
