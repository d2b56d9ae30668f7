import { questionWhere } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { ethicsAndCare } from './rule.js';

// AN021 (content confirmed), N149: ethics, love of children, sound body and mind
testRule(ethicsAndCare, questionWhere('2019-10-07'));
