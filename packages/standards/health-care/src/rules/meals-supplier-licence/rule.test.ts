import { testScoped } from '../../../test/scopes.js';
import { mealsSupplierLicence } from './rule.js';

// N075
testScoped(
  mealsSupplierLicence,
  {
    reach: 'institutions',
    meals: 'outside',
    text: 'food',
    early: { '/meals/suppliers/0/licence/issuedOn': '2021-04-29' },
    list: '/meals/suppliers',
  },
  {
    base: {
      meals: {
        suppliers: [{ kind: 'meals', licence: { issuedOn: '2026-11-23', validUntil: '2026-11-23' } }],
      },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'licence/issuedOn 2026-11-24',
        with: { '/meals/suppliers/0/licence/issuedOn': '2026-11-24' },
        deciding: ['/meals/suppliers/0/licence/issuedOn: 2026-11-24 <= 2026-11-23'],
      },
      {
        name: 'licence/validUntil 2026-11-22',
        with: { '/meals/suppliers/0/licence/validUntil': '2026-11-22' },
        deciding: ['/meals/suppliers/0/licence/validUntil: 2026-11-22 >= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'licence/issuedOn not told',
        with: { '/meals/suppliers/0/licence/issuedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/suppliers/0/licence/issuedOn missing'],
      },
      {
        name: 'licence/validUntil not told',
        with: { '/meals/suppliers/0/licence/validUntil': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/suppliers/0/licence/validUntil missing'],
      },
      {
        name: 'what it supplies not told',
        with: { '/meals/suppliers/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/meals/suppliers/0/kind missing'],
      },
    ],
    notApplicable: [{ name: 'another supplier', with: { '/meals/suppliers/0/kind': 'ingredients' } }],
  },
);
