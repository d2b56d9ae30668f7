import { testDesign } from '../../../test/design-cases.js';
import { emergencyLightTimeTall } from './rule.js';

// B170
testDesign(
  emergencyLightTimeTall,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { height: 100.1 }, fireSafety: { emergencyLightHours: 1.5 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'emergencyLightHours well within', with: { '/fireSafety/emergencyLightHours': 1.6 } },
    ],
    fail: [
      {
        name: 'emergencyLightHours just beyond',
        with: { '/fireSafety/emergencyLightHours': 1.4 },
        deciding: ['/fireSafety/emergencyLightHours: 1.4 >= 1.5'],
        params: { hours: 1.4, least: 1.5 },
      },
    ],
    unknown: [
      {
        name: 'height not told',
        with: { '/building/height': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/height missing'],
      },
      {
        name: 'emergencyLightHours not told',
        with: { '/fireSafety/emergencyLightHours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/emergencyLightHours missing'],
      },
    ],
    notApplicable: [{ name: 'not so tall', with: { '/building/height': 100 } }],
  },
);
