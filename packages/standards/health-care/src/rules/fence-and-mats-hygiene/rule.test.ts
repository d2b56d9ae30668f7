import { testScoped } from '../../../test/scopes.js';
import { fenceAndMatsHygiene } from './rule.js';

// N216, B314, AN028
testScoped(
  fenceAndMatsHygiene,
  { reach: 'evaluated', text: 'hygiene', list: '/livingUnits' },
  {
    base: { livingUnits: [{ classKind: 'infant', safetyFence: true, floorMats: true }] },
    pass: [
      { name: 'an infant class' },
      { name: 'a younger toddler class', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'no fence',
        with: { '/livingUnits/0/safetyFence': false },
        deciding: ['/livingUnits/0/safetyFence: false = true'],
      },
      {
        name: 'no mats',
        with: { '/livingUnits/0/floorMats': false },
        deciding: ['/livingUnits/0/floorMats: false = true'],
      },
    ],
    unknown: [
      {
        name: 'fence not told',
        with: { '/livingUnits/0/safetyFence': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/safetyFence missing'],
      },
      {
        name: 'kind of class not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'an older toddler class', with: { '/livingUnits/0/classKind': 'older-toddler' } },
    ],
  },
);
