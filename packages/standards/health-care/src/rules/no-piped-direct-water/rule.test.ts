import { testScoped } from '../../../test/scopes.js';
import { noPipedDirectWater } from './rule.js';

// B365
testScoped(
  noPipedDirectWater,
  { reach: 'all', adopt: true, choices: { countsAsNursery: 'yes' } },
  {
    base: {
      kind: 'institution',
      project: { kind: 'new', designedOn: '2019-10-01' },
      meals: { waterSource: 'boiled' },
    },
    pass: [
      { name: 'boiled water' },
      { name: 'an extension', with: { '/project/kind': 'extension' } },
      { name: 'a conversion', with: { '/project/kind': 'conversion' } },
      {
        name: 'a kindergarten, whatever is chosen',
        choices: { countsAsNursery: 'no' },
        with: { '/kind': 'kindergarten-nursery-class' },
      },
    ],
    fail: [
      {
        name: 'direct water',
        with: { '/meals/waterSource': 'direct-piped' },
        deciding: ['/meals/waterSource: direct-piped != direct-piped'],
      },
    ],
    unknown: [
      {
        name: 'source not told',
        with: { '/meals/waterSource': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/waterSource missing'],
      },
      {
        name: 'not chosen whether it counts as a nursery',
        choices: {},
        possible: ['pass', 'not-applicable'],
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
