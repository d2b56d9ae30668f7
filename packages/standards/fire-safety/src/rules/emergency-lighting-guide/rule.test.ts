import { testRule } from '../../../test/test-rule.js';
import { emergencyLightingGuide } from './rule.js';

// B223: fire-guide-2022, part 1
testRule(emergencyLightingGuide, {
  base: { kind: 'institution', fireSafety: { emergencyLighting: true, exitSigns: true } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so at emergencyLighting',
      with: { '/fireSafety/emergencyLighting': false },
      deciding: ['/fireSafety/emergencyLighting: false = true'],
    },
    {
      name: 'not so at exitSigns',
      with: { '/fireSafety/exitSigns': false },
      deciding: ['/fireSafety/exitSigns: false = true'],
    },
  ],
  unknown: [
    {
      name: 'emergencyLighting not told',
      with: { '/fireSafety/emergencyLighting': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/emergencyLighting missing'],
    },
    {
      name: 'exitSigns not told',
      with: { '/fireSafety/exitSigns': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/exitSigns missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
