import { testScoped } from '../../../test/scopes.js';
import { illuminance } from './rule.js';

// B134
testScoped(
  illuminance,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', light: { illuminance: 300 } }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'at the figure: library',
        with: { '/rooms/0/kind': 'library', '/rooms/0/light/illuminance': 300 },
      },
      {
        name: 'at the figure: multi-function',
        with: { '/rooms/0/kind': 'multi-function', '/rooms/0/light/illuminance': 300 },
      },
      {
        name: 'at the figure: office',
        with: { '/rooms/0/kind': 'office', '/rooms/0/light/illuminance': 300 },
      },
      {
        name: 'at the figure: meeting',
        with: { '/rooms/0/kind': 'meeting', '/rooms/0/light/illuminance': 300 },
      },
      { name: 'at the figure: art', with: { '/rooms/0/kind': 'art', '/rooms/0/light/illuminance': 500 } },
      { name: 'at the figure: sleep', with: { '/rooms/0/kind': 'sleep', '/rooms/0/light/illuminance': 100 } },
    ],
    fail: [
      {
        name: 'beyond the figure: activity',
        with: { '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: activity'],
        params: { actual: 299.9, limit: 300 },
      },
      {
        name: 'beyond the figure: library',
        with: { '/rooms/0/kind': 'library', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: library'],
        params: { actual: 299.9, limit: 300 },
      },
      {
        name: 'beyond the figure: multi-function',
        with: { '/rooms/0/kind': 'multi-function', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: multi-function'],
        params: { actual: 299.9, limit: 300 },
      },
      {
        name: 'beyond the figure: office',
        with: { '/rooms/0/kind': 'office', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: office'],
        params: { actual: 299.9, limit: 300 },
      },
      {
        name: 'beyond the figure: meeting',
        with: { '/rooms/0/kind': 'meeting', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: meeting'],
        params: { actual: 299.9, limit: 300 },
      },
      {
        name: 'beyond the figure: art',
        with: { '/rooms/0/kind': 'art', '/rooms/0/light/illuminance': 499.9 },
        deciding: ['/rooms/0/light/illuminance: 499.9 >= 500', '/rooms/0/kind: art'],
        params: { actual: 499.9, limit: 500 },
      },
      {
        name: 'beyond the figure: sleep',
        with: { '/rooms/0/kind': 'sleep', '/rooms/0/light/illuminance': 99.9 },
        deciding: ['/rooms/0/light/illuminance: 99.9 >= 100', '/rooms/0/kind: sleep'],
        params: { actual: 99.9, limit: 100 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'illuminance not told',
        with: { '/rooms/0/light/illuminance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/illuminance missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
    survivors: {
      'require/args/1 swap activity library': 'the code gives both rooms the same figure',
      'require/args/1 swap library multi-function': 'the code gives both rooms the same figure',
      'require/args/1 swap multi-function office': 'the code gives both rooms the same figure',
    },
  },
);
