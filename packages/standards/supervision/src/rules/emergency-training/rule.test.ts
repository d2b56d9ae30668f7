import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { emergencyTraining } from './rule.js';

// N147: training for emergencies is regular, as seen
testRule(
  emergencyTraining,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2019-10-07')),
);
