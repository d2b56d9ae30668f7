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
      { name: 'kind: library', with: { '/rooms/0/kind': 'library' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: meeting', with: { '/rooms/0/kind': 'meeting' } },
      { name: 'kind: art', with: { '/rooms/0/kind': 'art' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
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
        with: { '/rooms/0/light/illuminance': 290 },
        deciding: ['/rooms/0/light/illuminance: 290 >= 300'],
        params: { actual: 290, limit: 300 },
      },
      {
        name: 'beyond the figure: library',
        with: { '/rooms/0/kind': 'library', '/rooms/0/light/illuminance': 290 },
        deciding: ['/rooms/0/light/illuminance: 290 >= 300'],
        params: { actual: 290, limit: 300 },
      },
      {
        name: 'beyond the figure: multi-function',
        with: { '/rooms/0/kind': 'multi-function', '/rooms/0/light/illuminance': 290 },
        deciding: ['/rooms/0/light/illuminance: 290 >= 300'],
        params: { actual: 290, limit: 300 },
      },
      {
        name: 'beyond the figure: office',
        with: { '/rooms/0/kind': 'office', '/rooms/0/light/illuminance': 290 },
        deciding: ['/rooms/0/light/illuminance: 290 >= 300'],
        params: { actual: 290, limit: 300 },
      },
      {
        name: 'beyond the figure: meeting',
        with: { '/rooms/0/kind': 'meeting', '/rooms/0/light/illuminance': 290 },
        deciding: ['/rooms/0/light/illuminance: 290 >= 300'],
        params: { actual: 290, limit: 300 },
      },
      {
        name: 'beyond the figure: art',
        with: { '/rooms/0/kind': 'art', '/rooms/0/light/illuminance': 490 },
        deciding: ['/rooms/0/light/illuminance: 490 >= 500'],
        params: { actual: 490, limit: 500 },
      },
      {
        name: 'beyond the figure: sleep',
        with: { '/rooms/0/kind': 'sleep', '/rooms/0/light/illuminance': 90 },
        deciding: ['/rooms/0/light/illuminance: 90 >= 100'],
        params: { actual: 90, limit: 100 },
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
  },
);
