import { testScoped } from '../../../test/scopes.js';
import { colourRendering2016 } from './rule.js';

// AB023
testScoped(
  colourRendering2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', light: { colourRendering: 80 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: library', with: { '/rooms/0/kind': 'library' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: art', with: { '/rooms/0/kind': 'art' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: meeting', with: { '/rooms/0/kind': 'meeting' } },
      { name: 'at 90', with: { '/rooms/0/light/colourRendering': 90 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/colourRendering': 79.9 },
        deciding: ['/rooms/0/light/colourRendering: 79.9 >= 80'],
        params: { actual: 79.9, limit: 80 },
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
        name: 'colourRendering not told',
        with: { '/rooms/0/light/colourRendering': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/colourRendering missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
