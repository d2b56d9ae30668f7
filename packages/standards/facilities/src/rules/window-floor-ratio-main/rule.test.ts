import { testScoped } from '../../../test/scopes.js';
import { windowFloorRatioMain } from './rule.js';

// B122
testScoped(
  windowFloorRatioMain,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', area: 50, light: { windowOpeningArea: 10.0 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'above', with: { '/rooms/0/light/windowOpeningArea': 11.0 } },
    ],
    fail: [
      {
        name: 'just below',
        with: { '/rooms/0/light/windowOpeningArea': 9.98 },
        deciding: ['/rooms/0/light/windowOpeningArea: 9.98 >= 10', '/rooms/0/area: 50'],
        params: { actual: 9.98, area: 50, limit: 20 },
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
