import { testScoped } from '../../../test/scopes.js';
import { canteenSelfInspection } from './rule.js';

// AB062, B361
testScoped(
  canteenSelfInspection,
  { reach: 'institutions', meals: 'own' },
  {
    base: { meals: { safety: { selfInspectedOn: '2026-11-23' } } },
    pass: [{ name: 'inspected today' }],
    fail: [
      {
        name: 'an inspection still to come',
        with: { '/meals/safety/selfInspectedOn': '2026-11-24' },
        deciding: ['/meals/safety/selfInspectedOn: 2026-11-24 <= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'no day',
        with: { '/meals/safety/selfInspectedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/safety/selfInspectedOn missing'],
      },
    ],
  },
);
