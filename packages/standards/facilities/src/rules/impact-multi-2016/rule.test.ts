import { testScoped } from '../../../test/scopes.js';
import { impactMulti2016 } from './rule.js';

// AB016
testScoped(
  impactMulti2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'multi-function', technics: { impactSound: 75 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 70', with: { '/rooms/0/technics/impactSound': 70 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/impactSound': 75.1 },
        deciding: ['/rooms/0/technics/impactSound: 75.1 <= 75'],
        params: { actual: 75.1, limit: 75 },
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
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
