import { testScoped } from '../../../test/scopes.js';
import { purchaseRecords } from './rule.js';

// AB058, B357
testScoped(
  purchaseRecords,
  { reach: 'institutions', meals: 'own', text: 'food' },
  {
    base: { legalForm: 'limited-company', meals: { safety: { purchaseRecordMonths: 6 } } },
    pass: [
      { name: 'as asked' },
      { name: 'joint-stock-company', with: { '/legalForm': 'joint-stock-company' } },
      { name: 'company-branch', with: { '/legalForm': 'company-branch' } },
      { name: 'partnership', with: { '/legalForm': 'partnership' } },
      { name: 'sole-proprietorship', with: { '/legalForm': 'sole-proprietorship' } },
    ],
    fail: [
      {
        name: 'meals/safety/purchaseRecordMonths 5.9',
        with: { '/meals/safety/purchaseRecordMonths': 5.9 },
        deciding: ['/meals/safety/purchaseRecordMonths: 5.9 >= 6'],
        params: { months: 5.9, limit: 6 },
      },
    ],
    unknown: [
      {
        name: 'meals/safety/purchaseRecordMonths not told',
        with: { '/meals/safety/purchaseRecordMonths': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/safety/purchaseRecordMonths missing'],
      },
      {
        name: 'legal form not told',
        with: { '/legalForm': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/legalForm missing'],
      },
    ],
    notApplicable: [{ name: 'a social service body', with: { '/legalForm': 'social-service-body' } }],
  },
);
