import { testScoped } from '../../../test/scopes.js';
import { glare2016 } from './rule.js';

// AB023
testScoped(
  glare2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', light: { glareIndex: 19 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: library', with: { '/rooms/0/kind': 'library' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: art', with: { '/rooms/0/kind': 'art' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: meeting', with: { '/rooms/0/kind': 'meeting' } },
      { name: 'at 17', with: { '/rooms/0/light/glareIndex': 17 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/glareIndex': 19.1 },
        deciding: ['/rooms/0/light/glareIndex: 19.1 <= 19'],
        params: { actual: 19.1, limit: 19 },
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
        name: 'glareIndex not told',
        with: { '/rooms/0/light/glareIndex': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/glareIndex missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
