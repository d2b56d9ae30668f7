import { testScoped } from '../../../test/scopes.js';
import { foodAccidentWithinHours } from './rule.js';

// B367
testScoped(
  foodAccidentWithinHours,
  { reach: 'institutions', meals: 'own', text: 'practice', list: '/incidents' },
  {
    base: { incidents: [{ kind: 'food-poisoning', reportHours: 2 }] },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'reportHours 2.1',
        with: { '/incidents/0/reportHours': 2.1 },
        deciding: ['/incidents/0/reportHours: 2.1 <= 2'],
        params: { hours: 2.1, limit: 2 },
      },
    ],
    unknown: [
      {
        name: 'reportHours not told',
        with: { '/incidents/0/reportHours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/incidents/0/reportHours missing'],
      },
      {
        name: 'kind not told',
        with: { '/incidents/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/incidents/0/kind missing'],
      },
    ],
    notApplicable: [{ name: 'another incident', with: { '/incidents/0/kind': 'fall' } }],
  },
);
