import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessmentDrills } from './rule.js';

// N290: emergency drills are held at intervals, as seen
testRule(
  assessmentDrills,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2024-03-31')),
);
