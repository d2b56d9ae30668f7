import { asked, askedInstitution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noSeasoningUnderOne } from './rule.js';

// B335: no seasoning below 12 months
testRule(noSeasoningUnderOne, merge(asked, askedInstitution('2021-12-27')));
