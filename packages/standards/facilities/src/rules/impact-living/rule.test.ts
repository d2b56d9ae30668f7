import { testScoped } from '../../../test/scopes.js';
import { impactLiving } from './rule.js';

// AB016
testScoped(
  impactLiving,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', technics: { impactSound: 65 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'at 60', with: { '/rooms/0/technics/impactSound': 60 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/impactSound': 65.1 },
        deciding: ['/rooms/0/technics/impactSound: 65.1 <= 65'],
        params: { actual: 65.1, limit: 65 },
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
        name: 'impactSound not told',
        with: { '/rooms/0/technics/impactSound': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/impactSound missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
