import { testScoped } from '../../../test/scopes.js';
import { apartFromKindergarten } from './rule.js';

// B096, N241
testScoped(
  apartFromKindergarten,
  { scope: 'code', edition: '2019' },
  {
    base: {
      building: { sharedUses: ['kindergarten'] },
      kindergarten: { separateZone: true, separateEntrance: true },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a nursery class',
        with: { '/kind': 'kindergarten-nursery-class', '/building/sharedUses': ['none'] },
      },
    ],
    fail: [
      {
        name: 'separateZone: no',
        with: { '/kindergarten/separateZone': false },
        deciding: ['/kindergarten/separateZone: false = true'],
      },
      {
        name: 'separateEntrance: no',
        with: { '/kindergarten/separateEntrance': false },
        deciding: ['/kindergarten/separateEntrance: false = true'],
      },
    ],
    unknown: [
      {
        name: 'separateZone not told',
        with: { '/kindergarten/separateZone': undefined },
        possible: ['pass', 'fail'],
        needs: ['/kindergarten/separateZone missing'],
      },
      {
        name: 'separateEntrance not told',
        with: { '/kindergarten/separateEntrance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/kindergarten/separateEntrance missing'],
      },
      {
        name: 'other uses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
    ],
    notApplicable: [{ name: 'no kindergarten', with: { '/building/sharedUses': ['none'] } }],
  },
);
