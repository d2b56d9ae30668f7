import { asked, askedInstitution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { lightTaste } from './rule.js';

// N200, B338: no figure is known
testRule(lightTaste, merge(asked, askedInstitution('2021-12-27')));
