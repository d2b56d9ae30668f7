import { testScoped } from '../../../test/scopes.js';
import { waterTest } from './rule.js';

// B364
testScoped(
  waterTest,
  { reach: 'institutions', text: 'water', adopt: true, early: { '/waterTests/0/sampledOn': '2023-04-01' } },
  {
    base: { waterTests: [{ sampledOn: '2026-11-23', conforms: true }] },
    pass: [
      { name: 'a sample of today' },
      {
        name: 'an earlier one did not conform',
        with: { '/waterTests/1': { sampledOn: '2024-05-06', conforms: false } },
      },
    ],
    fail: [
      {
        name: 'it does not conform',
        with: { '/waterTests/0/conforms': false },
        deciding: ['/waterTests: 0 >= 1', '/waterTests/0/conforms: false = true'],
      },
      {
        name: 'a sample still to come',
        with: { '/waterTests/0/sampledOn': '2026-11-24' },
        deciding: ['/waterTests: 0 >= 1', '/waterTests/0/sampledOn: 2026-11-24 <= 2026-11-23'],
      },
      { name: 'never tested', with: { '/waterTests': [] }, deciding: ['/waterTests: 0 >= 1'] },
    ],
    unknown: [
      {
        name: 'tests not listed',
        with: { '/waterTests': undefined },
        possible: ['pass', 'fail'],
        needs: ['/waterTests missing'],
      },
      {
        name: 'result not told',
        with: { '/waterTests/0/conforms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/waterTests/0/conforms missing'],
      },
    ],
  },
);
