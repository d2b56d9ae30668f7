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
      {
        name: 'at the figure: sleep',
        with: { '/rooms/0/kind': 'sleep', '/rooms/0/technics/socketGroups': 2 },
      },
      {
        name: 'at the figure: library',
        with: { '/rooms/0/kind': 'library', '/rooms/0/technics/socketGroups': 2 },
      },
      { name: 'at the figure: art', with: { '/rooms/0/kind': 'art', '/rooms/0/technics/socketGroups': 2 } },
    ],
    fail: [
      {
        name: 'beyond the figure: activity',
        with: { '/rooms/0/technics/socketGroups': 3 },
        deciding: ['/rooms/0/technics/socketGroups: 3 >= 4', '/rooms/0/kind: activity'],
        params: { actual: 3, limit: 4 },
      },
      {
        name: 'beyond the figure: sleep',
        with: { '/rooms/0/kind': 'sleep', '/rooms/0/technics/socketGroups': 1 },
        deciding: ['/rooms/0/technics/socketGroups: 1 >= 2', '/rooms/0/kind: sleep'],
        params: { actual: 1, limit: 2 },
      },
      {
        name: 'beyond the figure: library',
        with: { '/rooms/0/kind': 'library', '/rooms/0/technics/socketGroups': 1 },
        deciding: ['/rooms/0/technics/socketGroups: 1 >= 2', '/rooms/0/kind: library'],
        params: { actual: 1, limit: 2 },
      },
      {
        name: 'beyond the figure: art',
        with: { '/rooms/0/kind': 'art', '/rooms/0/technics/socketGroups': 1 },
        deciding: ['/rooms/0/technics/socketGroups: 1 >= 2', '/rooms/0/kind: art'],
        params: { actual: 1, limit: 2 },
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
        name: 'socketGroups not told',
        with: { '/rooms/0/technics/socketGroups': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketGroups missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    survivors: {
      'require/args/1 swap sleep library': 'the code gives both rooms the same figure',
      'require/args/1 swap library art': 'the code gives both rooms the same figure',
    },
  },
);
