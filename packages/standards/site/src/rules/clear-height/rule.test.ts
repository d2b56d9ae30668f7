import { testScoped } from '../../../test/scopes.js';
import { clearHeight } from './rule.js';

// B084
testScoped(
  clearHeight,
  { scope: 'code', edition: '2019', adopt: true, noKindergarten: true },
  {
    base: { rooms: [{ kind: 'activity', netHeight: 2.8 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'sleep at its height', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'activity-and-sleep at its height', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'living-unit at its height', with: { '/rooms/0/kind': 'living-unit' } },
      {
        name: 'multi-function at its height',
        with: { '/rooms/0/kind': 'multi-function', '/rooms/0/netHeight': 3.9 },
      },
      {
        name: 'of a kindergarten, whatever is chosen',
        choices: { countsAsNursery: 'no' },
        with: { '/kind': 'kindergarten-nursery-class', '/rooms/0/netHeight': 3.1 },
      },
      {
        name: 'activity of a kindergarten',
        with: { '/kind': 'kindergarten-nursery-class', '/rooms/0/kind': 'activity', '/rooms/0/netHeight': 3 },
      },
      {
        name: 'sleep of a kindergarten',
        with: { '/kind': 'kindergarten-nursery-class', '/rooms/0/kind': 'sleep', '/rooms/0/netHeight': 3 },
      },
      {
        name: 'activity-and-sleep of a kindergarten',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/rooms/0/kind': 'activity-and-sleep',
          '/rooms/0/netHeight': 3,
        },
      },
      {
        name: 'living-unit of a kindergarten',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/rooms/0/kind': 'living-unit',
          '/rooms/0/netHeight': 3,
        },
      },
    ],
    fail: [
      {
        name: 'activity of institution, just too low',
        with: { '/kind': 'institution', '/rooms/0/kind': 'activity', '/rooms/0/netHeight': 2.79 },
        deciding: ['/rooms/0/netHeight: 2.79 >= 2.8', '/kind: institution', '/rooms/0/kind: activity'],
        params: { height: 2.79, limit: 2.8 },
      },
      {
        name: 'sleep of institution, just too low',
        with: { '/kind': 'institution', '/rooms/0/kind': 'sleep', '/rooms/0/netHeight': 2.79 },
        deciding: ['/rooms/0/netHeight: 2.79 >= 2.8', '/kind: institution', '/rooms/0/kind: sleep'],
        params: { height: 2.79, limit: 2.8 },
      },
      {
        name: 'activity-and-sleep of institution, just too low',
        with: { '/kind': 'institution', '/rooms/0/kind': 'activity-and-sleep', '/rooms/0/netHeight': 2.79 },
        deciding: [
          '/rooms/0/netHeight: 2.79 >= 2.8',
          '/kind: institution',
          '/rooms/0/kind: activity-and-sleep',
        ],
        params: { height: 2.79, limit: 2.8 },
      },
      {
        name: 'living-unit of institution, just too low',
        with: { '/kind': 'institution', '/rooms/0/kind': 'living-unit', '/rooms/0/netHeight': 2.79 },
        deciding: ['/rooms/0/netHeight: 2.79 >= 2.8', '/kind: institution', '/rooms/0/kind: living-unit'],
        params: { height: 2.79, limit: 2.8 },
      },
      {
        name: 'activity of kindergarten-nursery-class, just too low',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/rooms/0/kind': 'activity',
          '/rooms/0/netHeight': 2.99,
        },
        deciding: [
          '/rooms/0/netHeight: 2.99 >= 3',
          '/kind: kindergarten-nursery-class',
          '/rooms/0/kind: activity',
        ],
        params: { height: 2.99, limit: 3 },
      },
      {
        name: 'sleep of kindergarten-nursery-class, just too low',
        with: { '/kind': 'kindergarten-nursery-class', '/rooms/0/kind': 'sleep', '/rooms/0/netHeight': 2.99 },
        deciding: [
          '/rooms/0/netHeight: 2.99 >= 3',
          '/kind: kindergarten-nursery-class',
          '/rooms/0/kind: sleep',
        ],
        params: { height: 2.99, limit: 3 },
      },
      {
        name: 'activity-and-sleep of kindergarten-nursery-class, just too low',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/rooms/0/kind': 'activity-and-sleep',
          '/rooms/0/netHeight': 2.99,
        },
        deciding: [
          '/rooms/0/netHeight: 2.99 >= 3',
          '/kind: kindergarten-nursery-class',
          '/rooms/0/kind: activity-and-sleep',
        ],
        params: { height: 2.99, limit: 3 },
      },
      {
        name: 'living-unit of kindergarten-nursery-class, just too low',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/rooms/0/kind': 'living-unit',
          '/rooms/0/netHeight': 2.99,
        },
        deciding: [
          '/rooms/0/netHeight: 2.99 >= 3',
          '/kind: kindergarten-nursery-class',
          '/rooms/0/kind: living-unit',
        ],
        params: { height: 2.99, limit: 3 },
      },
      {
        name: 'multi-function of institution, just too low',
        with: { '/kind': 'institution', '/rooms/0/kind': 'multi-function', '/rooms/0/netHeight': 3.89 },
        deciding: ['/rooms/0/netHeight: 3.89 >= 3.9', '/rooms/0/kind: multi-function'],
        params: { height: 3.89, limit: 3.9 },
      },
    ],
    unknown: [
      {
        name: 'height not told',
        with: { '/rooms/0/netHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/netHeight missing'],
      },
    ],
    notApplicable: [
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'a kitchen', with: { '/rooms/0/kind': 'kitchen' } },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/netHeight': 2.5 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/netHeight: 2.5 >= 2.8', '/kind: institution', '/rooms/0/kind: activity'],
      },
    ],
  },
);
