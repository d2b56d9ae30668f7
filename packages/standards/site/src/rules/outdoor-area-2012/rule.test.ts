import { testScoped } from '../../../test/scopes.js';
import { outdoorArea2012 } from './rule.js';

// B312: an evaluation of new sites before they open, from the day of the norms
testScoped(
  outdoorArea2012,
  { scope: 'open', choices: { childrenForArea: 'places' } },
  {
    base: {
      kind: 'kindergarten-nursery-class',
      openedOn: '2012-05-09',
      places: 10,
      kindergarten: { children: 90 },
      outdoor: { area: 200 },
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'just short',
        with: { '/outdoor/area': 199.9 },
        deciding: ['/outdoor/area: 199.9 >= 200', '/places: 10', '/kindergarten/children: 90'],
        params: { area: 199.9, children: 100, each: 2 },
      },
    ],
    unknown: [
      {
        name: 'day of opening not told',
        with: { '/openedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/openedOn missing'],
      },
      {
        name: 'area not told',
        with: { '/outdoor/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/area missing'],
      },
    ],
    notApplicable: [
      { name: 'opened the day before the norms', with: { '/openedOn': '2012-05-08' } },
      { name: 'an institution that is no kindergarten', with: { '/kind': 'institution' } },
    ],
  },
);
