import { testScoped } from '../../../test/scopes.js';
import { canteenLicence } from './rule.js';

// N122, B277, N075
testScoped(
  canteenLicence,
  { reach: 'institutions', meals: 'own', text: 'norms', early: { '/meals/licence/issuedOn': '2019-10-08' } },
  {
    base: { meals: { licence: { issuedOn: '2026-11-23', validUntil: '2026-11-23' } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/licence/issuedOn 2026-11-24',
        with: { '/meals/licence/issuedOn': '2026-11-24' },
        deciding: ['/meals/licence/issuedOn: 2026-11-24 <= 2026-11-23'],
      },
      {
        name: 'meals/licence/validUntil 2026-11-22',
        with: { '/meals/licence/validUntil': '2026-11-22' },
        deciding: ['/meals/licence/validUntil: 2026-11-22 >= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'meals/licence/issuedOn not told',
        with: { '/meals/licence/issuedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/licence/issuedOn missing'],
      },
      {
        name: 'meals/licence/validUntil not told',
        with: { '/meals/licence/validUntil': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/licence/validUntil missing'],
      },
    ],
  },
);
