import { testScoped } from '../../../test/scopes.js';
import { indoorAirHygiene } from './rule.js';

// N217, B315
testScoped(
  indoorAirHygiene,
  { reach: 'evaluated', text: 'hygiene', early: { '/airTests/0/sampledOn': '2022-08-09' } },
  {
    base: { airTests: [{ standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-23', conforms: true }] },
    pass: [
      { name: 'tested today' },
      {
        name: 'another still to come',
        with: {
          '/airTests/1': { standard: 'gb-t-18883', roomId: 'b', sampledOn: '2026-11-24', conforms: true },
        },
      },
      {
        name: 'failed the day before, conforms today',
        with: {
          '/airTests/1': { standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-22', conforms: false },
        },
      },
      {
        name: 'a test of acceptance failed',
        with: {
          '/airTests/1': { standard: 'gb-50325', roomId: 'b', sampledOn: '2026-11-22', conforms: false },
        },
      },
    ],
    fail: [
      {
        name: 'it does not conform',
        with: { '/airTests/0/conforms': false },
        deciding: [
          '/airTests/0/conforms: false = true',
          '/airTests: 0 >= 1',
          '/airTests/0/sampledOn: 2026-11-23 > 2026-11-23',
        ],
      },
      {
        name: 'another room conforms later',
        with: {
          '/airTests/1': { standard: 'gb-t-18883', roomId: 'b', sampledOn: '2026-11-20', conforms: false },
        },
        deciding: [
          '/airTests/1/conforms: false = true',
          '/airTests: 0 >= 1',
          '/airTests/0/roomId: a = b',
          '/airTests/1/roomId: b',
          '/airTests/1/sampledOn: 2026-11-20 > 2026-11-20',
        ],
      },
      {
        name: 'failed, and an acceptance test came later',
        with: {
          '/airTests': [
            { standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-22', conforms: false },
            { standard: 'gb-50325', roomId: 'a', sampledOn: '2026-11-23', conforms: true },
          ],
        },
        deciding: [
          '/airTests/0/conforms: false = true',
          '/airTests: 0 >= 1',
          '/airTests/0/sampledOn: 2026-11-22 > 2026-11-22',
        ],
      },
      {
        name: 'conformed the day before, failed today',
        with: {
          '/airTests': [
            { standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-22', conforms: true },
            { standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-23', conforms: false },
          ],
        },
        deciding: [
          '/airTests/1/conforms: false = true',
          '/airTests: 0 >= 1',
          '/airTests/0/sampledOn: 2026-11-22 > 2026-11-23',
          '/airTests/1/sampledOn: 2026-11-23 > 2026-11-23',
        ],
      },
      {
        name: 'one of two tests of a day failed',
        with: {
          '/airTests': [
            { standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-23', conforms: true },
            { standard: 'gb-t-18883', roomId: 'a', sampledOn: '2026-11-23', conforms: false },
          ],
        },
        deciding: [
          '/airTests/1/conforms: false = true',
          '/airTests: 0 >= 1',
          '/airTests/0/sampledOn: 2026-11-23 > 2026-11-23',
          '/airTests/1/sampledOn: 2026-11-23 > 2026-11-23',
        ],
      },
      {
        name: 'tested for acceptance only',
        with: { '/airTests/0/standard': 'gb-50325' },
        deciding: ['/airTests: 0 >= 1'],
      },
      {
        name: 'a test still to come',
        with: { '/airTests/0/sampledOn': '2026-11-24' },
        deciding: ['/airTests: 0 >= 1', '/airTests/0/sampledOn: 2026-11-24 <= 2026-11-23'],
      },
      { name: 'never tested', with: { '/airTests': [] }, deciding: ['/airTests: 0 >= 1'] },
    ],
    unknown: [
      {
        name: 'tests not listed',
        with: { '/airTests': undefined },
        possible: ['pass', 'fail'],
        needs: ['/airTests missing'],
      },
      {
        name: 'result not told',
        with: { '/airTests/0/conforms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/airTests/0/conforms missing'],
      },
    ],
  },
);
