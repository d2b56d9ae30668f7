import { testScoped } from '../../../test/scopes.js';
import { boiledWaterPoints } from './rule.js';

// B365
testScoped(
  boiledWaterPoints,
  { reach: 'all', adopt: true, choices: { countsAsNursery: 'yes' }, answer: true },
  {
    base: { kind: 'institution', project: { kind: 'new', designedOn: '2019-10-01' } },
    pass: [
      { name: 'an extension', with: { '/project/kind': 'extension' } },
      { name: 'a conversion', with: { '/project/kind': 'conversion' } },
      {
        name: 'a kindergarten, whatever is chosen',
        choices: { countsAsNursery: 'no' },
        with: { '/kind': 'kindergarten-nursery-class' },
      },
    ],
    unknown: [
      {
        name: 'not chosen whether it counts as a nursery',
        choices: {},
        possible: ['manual', 'not-applicable'],
        needs: ['choice countsAsNursery'],
      },
    ],
    notApplicable: [
      { name: 'chosen not to', choices: { countsAsNursery: 'no' } },
      { name: 'fitting out', with: { '/project/kind': 'decoration' } },
      { name: 'a home-based point', with: { '/kind': 'home-based' } },
      { name: 'designed the day before', with: { '/project/designedOn': '2019-09-30' } },
    ],
  },
);
