import { testDesign } from '../../../test/design-cases.js';
import { usesSeparated } from './rule.js';

// B138
testDesign(
  usesSeparated,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { sharedUses: ['residential'], fireSeparation: true } },
    pass: [
      { name: 'as the text asks' },
      { name: 'sharedUses: elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'sharedUses: education', with: { '/building/sharedUses': ['education'] } },
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: commercial', with: { '/building/sharedUses': ['commercial'] } },
      { name: 'sharedUses: kindergarten', with: { '/building/sharedUses': ['kindergarten'] } },
      { name: 'sharedUses: medical', with: { '/building/sharedUses': ['medical'] } },
      { name: 'sharedUses: other', with: { '/building/sharedUses': ['other'] } },
    ],
    fail: [
      {
        name: 'fireSeparation: false',
        with: { '/building/fireSeparation': false },
        deciding: ['/building/fireSeparation: false = true'],
      },
    ],
    unknown: [
      {
        name: 'sharedUses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
      {
        name: 'fireSeparation not told',
        with: { '/building/fireSeparation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/fireSeparation missing'],
      },
    ],
    notApplicable: [
      {
        name: 'a nursery class beside its own kindergarten only',
        with: { '/kind': 'kindergarten-nursery-class', '/building/sharedUses': ['kindergarten'] },
      },
      { name: 'sharedUses: none', with: { '/building/sharedUses': ['none'] } },
    ],
  },
);
