import { testScoped } from '../../../test/scopes.js';
import { windowFloorRatioMinor } from './rule.js';

// B122
testScoped(
  windowFloorRatioMinor,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'child-toilet', area: 50, light: { windowOpeningArea: 5.0 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: washroom', with: { '/rooms/0/kind': 'washroom' } },
      { name: 'above', with: { '/rooms/0/light/windowOpeningArea': 6.0 } },
    ],
    fail: [
      {
        name: 'just below',
        with: { '/rooms/0/light/windowOpeningArea': 4.99 },
        deciding: ['/rooms/0/light/windowOpeningArea: 4.99 >= 5', '/rooms/0/area: 50'],
        params: { actual: 4.99, area: 50, limit: 10 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'windowOpeningArea not told',
        with: { '/rooms/0/light/windowOpeningArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/windowOpeningArea missing'],
      },
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/area missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
