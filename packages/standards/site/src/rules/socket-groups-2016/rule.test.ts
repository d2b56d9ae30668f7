import { testScoped } from '../../../test/scopes.js';
import { socketGroups2016 } from './rule.js';

// AB024
testScoped(
  socketGroups2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', technics: { socketGroups: 4 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: library', with: { '/rooms/0/kind': 'library' } },
      { name: 'kind: art', with: { '/rooms/0/kind': 'art' } },
      { name: 'sleep with enough', with: { '/rooms/0/kind': 'sleep', '/rooms/0/technics/socketGroups': 2 } },
      {
        name: 'library with enough',
        with: { '/rooms/0/kind': 'library', '/rooms/0/technics/socketGroups': 2 },
      },
      { name: 'art with enough', with: { '/rooms/0/kind': 'art', '/rooms/0/technics/socketGroups': 2 } },
    ],
    fail: [
      {
        name: 'activity one short',
        with: { '/rooms/0/kind': 'activity', '/rooms/0/technics/socketGroups': 3 },
        deciding: ['/rooms/0/technics/socketGroups: 3 >= 4', '/rooms/0/kind: activity'],
        params: { groups: 3, limit: 4 },
      },
      {
        name: 'sleep one short',
        with: { '/rooms/0/kind': 'sleep', '/rooms/0/technics/socketGroups': 1 },
        deciding: ['/rooms/0/technics/socketGroups: 1 >= 2', '/rooms/0/kind: sleep'],
        params: { groups: 1, limit: 2 },
      },
      {
        name: 'library one short',
        with: { '/rooms/0/kind': 'library', '/rooms/0/technics/socketGroups': 1 },
        deciding: ['/rooms/0/technics/socketGroups: 1 >= 2', '/rooms/0/kind: library'],
        params: { groups: 1, limit: 2 },
      },
      {
        name: 'art one short',
        with: { '/rooms/0/kind': 'art', '/rooms/0/technics/socketGroups': 1 },
        deciding: ['/rooms/0/technics/socketGroups: 1 >= 2', '/rooms/0/kind: art'],
        params: { groups: 1, limit: 2 },
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
        name: 'sockets not counted',
        with: { '/rooms/0/technics/socketGroups': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketGroups missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
