import { testScoped } from '../../../test/scopes.js';
import { outdoorApartFromKindergarten } from './rule.js';

// B096
testScoped(
  outdoorApartFromKindergarten,
  { scope: 'code', edition: '2019' },
  {
    base: { building: { sharedUses: ['kindergarten'] }, kindergarten: { separateOutdoorArea: true } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a nursery class',
        with: { '/kind': 'kindergarten-nursery-class', '/building/sharedUses': ['none'] },
      },
    ],
    fail: [
      {
        name: 'separateOutdoorArea: no',
        with: { '/kindergarten/separateOutdoorArea': false },
        deciding: ['/kindergarten/separateOutdoorArea: false = true'],
      },
    ],
    unknown: [
      {
        name: 'separateOutdoorArea not told',
        with: { '/kindergarten/separateOutdoorArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/kindergarten/separateOutdoorArea missing'],
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
