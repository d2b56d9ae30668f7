import { testScoped } from '../../../test/scopes.js';
import { outdoorAreaKindergarten } from './rule.js';

// B056
testScoped(
  outdoorAreaKindergarten,
  { scope: 'kindergarten', edition: '2019', choices: { childrenForArea: 'places' } },
  {
    base: { places: 10, kindergarten: { children: 90 }, outdoor: { classArea: 200, sharedArea: 200 } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'class area just short',
        with: { '/outdoor/classArea': 199.9 },
        deciding: ['/outdoor/classArea: 199.9 >= 200', '/places: 10', '/kindergarten/children: 90'],
        params: { children: 100 },
      },
      {
        name: 'shared area just short',
        with: { '/outdoor/sharedArea': 199.9 },
        deciding: ['/outdoor/sharedArea: 199.9 >= 200', '/places: 10', '/kindergarten/children: 90'],
        params: { children: 100 },
      },
    ],
    unknown: [
      {
        name: 'class area not told',
        with: { '/outdoor/classArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/classArea missing'],
      },
      {
        name: 'children of the kindergarten not told',
        with: { '/kindergarten/children': undefined },
        possible: ['pass', 'fail'],
        needs: ['/kindergarten/children missing'],
      },
    ],
  },
);
