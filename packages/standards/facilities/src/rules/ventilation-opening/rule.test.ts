import { testScoped } from '../../../test/scopes.js';
import { ventilationOpening } from './rule.js';

// B126
testScoped(
  ventilationOpening,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'activity', area: 40, technics: { ventilationOpeningArea: 2 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'above', with: { '/rooms/0/technics/ventilationOpeningArea': 3 } },
    ],
    fail: [
      {
        name: 'just below a twentieth',
        with: { '/rooms/0/technics/ventilationOpeningArea': 1.995 },
        deciding: ['/rooms/0/technics/ventilationOpeningArea: 1.995 >= 2', '/rooms/0/area: 40'],
        params: { actual: 1.995, area: 40, limit: 5 },
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
        name: 'ventilationOpeningArea not told',
        with: { '/rooms/0/technics/ventilationOpeningArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/ventilationOpeningArea missing'],
      },
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/area missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
