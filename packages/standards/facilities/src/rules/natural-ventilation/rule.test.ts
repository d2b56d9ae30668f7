import { testScoped } from '../../../test/scopes.js';
import { naturalVentilation } from './rule.js';

// B122
testScoped(
  naturalVentilation,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'activity', technics: { hasWindow: true } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'kind: laundry', with: { '/rooms/0/kind': 'laundry' } },
      { name: 'kind: disinfection', with: { '/rooms/0/kind': 'disinfection' } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/technics/hasWindow': false },
        deciding: ['/rooms/0/technics/hasWindow: false = true'],
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
        name: 'hasWindow not told',
        with: { '/rooms/0/technics/hasWindow': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/hasWindow missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
