import { testDesign } from '../../../test/design-cases.js';
import { emergencyLightTime } from './rule.js';

// B170
testDesign(
  emergencyLightTime,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { fireSafety: { emergencyLightHours: 0.5 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'emergencyLightHours well within', with: { '/fireSafety/emergencyLightHours': 0.6 } },
    ],
    fail: [
      {
        name: 'emergencyLightHours just beyond',
        with: { '/fireSafety/emergencyLightHours': 0.4 },
        deciding: ['/fireSafety/emergencyLightHours: 0.4 >= 0.5'],
        params: { hours: 0.4, least: 0.5 },
      },
    ],
    unknown: [
      {
        name: 'emergencyLightHours not told',
        with: { '/fireSafety/emergencyLightHours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/emergencyLightHours missing'],
      },
    ],
  },
);
