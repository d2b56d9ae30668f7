import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessmentLicence } from './rule.js';

// N260: there is a licence or certificate for childcare, as seen
testRule(
  assessmentLicence,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2024-03-31')),
);
