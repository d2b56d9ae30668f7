import { testScoped } from '../../../test/scopes.js';
import { floorKindergarten } from './rule.js';

// B070
testScoped(
  floorKindergarten,
  { scope: 'kindergarten', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'living-unit', storey: 3 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'storey just above 3',
        with: { '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3'],
        params: { storey: 4, limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'storey not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/storey': 4 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/storey: 4 <= 3'],
      },
    ],
  },
);
