import { asked, askedInstitution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { cribsAndFurniture } from './rule.js';

// B325
testRule(cribsAndFurniture, merge(asked, askedInstitution('2021-01-11')));
