import { testDesign } from '../../../test/design-cases.js';
import { emergencyLightTimeLarge } from './rule.js';

// B170
testDesign(
  emergencyLightTimeLarge,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { totalArea: 100000.1 }, fireSafety: { emergencyLightHours: 1 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'emergencyLightHours well within', with: { '/fireSafety/emergencyLightHours': 1.1 } },
    ],
    fail: [
      {
        name: 'emergencyLightHours just beyond',
        with: { '/fireSafety/emergencyLightHours': 0.9 },
        deciding: ['/fireSafety/emergencyLightHours: 0.9 >= 1'],
        params: { hours: 0.9, least: 1 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/building/totalArea': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/totalArea missing'],
      },
      {
        name: 'emergencyLightHours not told',
        with: { '/fireSafety/emergencyLightHours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/emergencyLightHours missing'],
      },
    ],
    notApplicable: [{ name: 'not so large', with: { '/building/totalArea': 100000 } }],
  },
);
