import { testScoped } from '../../../test/scopes.js';
import { purchaseRecordsNoShelfLife } from './rule.js';

// AB058, B357
testScoped(
  purchaseRecordsNoShelfLife,
  { reach: 'institutions', meals: 'own', text: 'food' },
  {
    base: { legalForm: 'limited-company', meals: { safety: { purchaseRecordMonthsNoShelfLife: 24 } } },
    pass: [
      { name: 'as asked' },
      { name: 'joint-stock-company', with: { '/legalForm': 'joint-stock-company' } },
      { name: 'company-branch', with: { '/legalForm': 'company-branch' } },
      { name: 'partnership', with: { '/legalForm': 'partnership' } },
      { name: 'sole-proprietorship', with: { '/legalForm': 'sole-proprietorship' } },
    ],
    fail: [
      {
        name: 'meals/safety/purchaseRecordMonthsNoShelfLife 23.9',
        with: { '/meals/safety/purchaseRecordMonthsNoShelfLife': 23.9 },
        deciding: ['/meals/safety/purchaseRecordMonthsNoShelfLife: 23.9 >= 24'],
        params: { months: 23.9, limit: 24 },
      },
    ],
    unknown: [
      {
        name: 'meals/safety/purchaseRecordMonthsNoShelfLife not told',
        with: { '/meals/safety/purchaseRecordMonthsNoShelfLife': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/safety/purchaseRecordMonthsNoShelfLife missing'],
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
