import { testScoped } from '../../../test/scopes.js';
import { vaccinationComplete } from './rule.js';

// N129
testScoped(
  vaccinationComplete,
  { reach: 'institutions', text: 'norms', list: '/children' },
  {
    base: { children: [{ vaccination: { complete: true, caughtUpOn: '2026-11-24' } }] },
    pass: [
      { name: 'complete' },
      {
        name: 'caught up today',
        with: { '/children/0/vaccination': { complete: false, caughtUpOn: '2026-11-23' } },
      },
    ],
    fail: [
      {
        name: 'the last dose still to come',
        with: { '/children/0/vaccination/complete': false },
        deciding: [
          '/children/0/vaccination/complete: *** = true',
          '/children/0/vaccination/caughtUpOn: *** <= 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'missing doses, and no day of the last one',
        with: { '/children/0/vaccination': { complete: false } },
        possible: ['pass', 'fail'],
        needs: ['/children/0/vaccination/caughtUpOn missing'],
      },
    ],
  },
);
