import { testDesign } from '../../../test/design-cases.js';
import { emergencyLightMedicalElderly } from './rule.js';

// B170: 1.0 h in medical and elderly buildings
testDesign(
  emergencyLightMedicalElderly,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: { building: { sharedUses: ['medical'] }, fireSafety: { emergencyLightHours: 0.9 } },
    pass: [
      { name: 'beside a clinic' },
      { name: 'beside elderly care', with: { '/building/sharedUses': ['elderly-care'] } },
    ],
    fail: [
      {
        name: 'a hospital',
        with: { '/fireSafety/emergencyLightHours': 0.5 },
        answer: 'fail',
        deciding: [],
        params: { hours: 0.5, least: 1 },
      },
    ],
    unknown: [
      {
        name: 'other uses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
    ],
    notApplicable: [
      { name: 'light long enough for either', with: { '/fireSafety/emergencyLightHours': 1 } },
      { name: 'offices', with: { '/building/sharedUses': ['office'] } },
    ],
  },
);
