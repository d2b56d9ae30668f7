import { asked, askedInstitution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { allergensAvoided } from './rule.js';

// N284: avoid
testRule(allergensAvoided, merge(asked, askedInstitution('2024-03-31')));
