import { testScoped } from '../../../test/scopes.js';
import { pantryNearEntrance } from './rule.js';

// B098
testScoped(
  pantryNearEntrance,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', ownPantryNearEntrance: true }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'ownPantryNearEntrance: no',
        with: { '/livingUnits/0/ownPantryNearEntrance': false },
        deciding: ['/livingUnits/0/ownPantryNearEntrance: false = true'],
      },
    ],
    unknown: [
      {
        name: 'ownPantryNearEntrance not told',
        with: { '/livingUnits/0/ownPantryNearEntrance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/ownPantryNearEntrance missing'],
      },
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
