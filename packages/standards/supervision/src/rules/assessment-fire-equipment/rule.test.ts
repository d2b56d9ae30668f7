import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessmentFireEquipment } from './rule.js';

// N288: a responsible person checks the fire equipment every month and records it, as seen
testRule(
  assessmentFireEquipment,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2024-03-31')),
);
