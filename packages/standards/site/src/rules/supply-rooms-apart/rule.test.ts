import { testScoped } from '../../../test/scopes.js';
import { supplyRoomsApart } from './rule.js';

// B116
testScoped(
  supplyRoomsApart,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'kitchen', apartFromLivingRooms: true }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: laundry', with: { '/rooms/0/kind': 'laundry' } },
      { name: 'kind: boiler', with: { '/rooms/0/kind': 'boiler' } },
    ],
    fail: [
      {
        name: 'apartFromLivingRooms: no',
        with: { '/rooms/0/apartFromLivingRooms': false },
        deciding: ['/rooms/0/apartFromLivingRooms: false = true'],
      },
    ],
    unknown: [
      {
        name: 'apartFromLivingRooms not told',
        with: { '/rooms/0/apartFromLivingRooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/apartFromLivingRooms missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/apartFromLivingRooms': false },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/apartFromLivingRooms: false = true'],
      },
    ],
  },
);
