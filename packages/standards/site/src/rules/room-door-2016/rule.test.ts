import { testScoped } from '../../../test/scopes.js';
import { roomDoor2016 } from './rule.js';

// AB005
testScoped(
  roomDoor2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', doors: [{ leaves: 'double', type: 'hinged', netWidth: 1.2 }] }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
    ],
    fail: [
      {
        name: 'leaves: single',
        with: { '/rooms/0/doors/0/leaves': 'single' },
        deciding: ['/rooms/0/doors/0/leaves: single = double'],
      },
      {
        name: 'type: sliding',
        with: { '/rooms/0/doors/0/type': 'sliding' },
        deciding: ['/rooms/0/doors/0/type: sliding = hinged'],
      },
      {
        name: 'netWidth just below 1.2',
        with: { '/rooms/0/doors/0/netWidth': 1.19 },
        deciding: ['/rooms/0/doors/0/netWidth: 1.19 >= 1.2'],
      },
    ],
    unknown: [
      {
        name: 'leaves not told',
        with: { '/rooms/0/doors/0/leaves': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/leaves missing'],
      },
      {
        name: 'type not told',
        with: { '/rooms/0/doors/0/type': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/type missing'],
      },
      {
        name: 'netWidth not told',
        with: { '/rooms/0/doors/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/netWidth missing'],
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
      { name: 'no doors', with: { '/rooms/0/doors': [] } },
    ],
  },
);
