import { testScoped } from '../../../test/scopes.js';
import { hygieneAir } from './rule.js';

// N217
testScoped(
  hygieneAir,
  { scope: 'hygiene' },
  {
    base: { airTests: [{ standard: 'gb-t-18883', conforms: true, roomId: 'r1', sampledOn: '2024-05-06' }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'an older test of the room',
        subject: '/airTests/0',
        with: {
          '/airTests/0/roomId': 'r1',
          '/airTests/0/sampledOn': '2024-05-06',
          '/airTests/1': { standard: 'gb-t-18883', roomId: 'r1', sampledOn: '2020-01-01', conforms: false },
        },
      },
      {
        name: 'a newer test by another standard',
        subject: '/airTests/0',
        with: {
          '/airTests/0/roomId': 'r1',
          '/airTests/0/sampledOn': '2024-05-06',
          '/airTests/1': { standard: 'other', roomId: 'r1', sampledOn: '2025-01-01' },
        },
      },
      {
        name: 'a newer test of another room',
        subject: '/airTests/0',
        with: {
          '/airTests/0/roomId': 'r1',
          '/airTests/0/sampledOn': '2024-05-06',
          '/airTests/1': { standard: 'gb-t-18883', roomId: 'r2', sampledOn: '2025-01-01' },
        },
      },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/airTests/0/conforms': false },
        deciding: ['/airTests/0/conforms: false = true'],
      },
    ],
    unknown: [
      {
        name: 'standard not told',
        with: { '/airTests/0/standard': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/airTests/0/standard missing'],
      },
      {
        name: 'conforms not told',
        with: { '/airTests/0/conforms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/airTests/0/conforms missing'],
      },
    ],
    notApplicable: [
      { name: 'standard: other', with: { '/airTests/0/standard': 'other' } },
      { name: 'an empty list', with: { '/airTests': [] }, subject: '/airTests' },
      {
        name: 'a newer test of the room',
        subject: '/airTests/0',
        with: {
          '/airTests/1': { standard: 'gb-t-18883', roomId: 'r1', sampledOn: '2025-01-01', conforms: true },
        },
      },
    ],
  },
);
