import { testScoped } from '../../../test/scopes.js';
import { ownOrLeasedSite } from './rule.js';

// N101
testScoped(
  ownOrLeasedSite,
  { scope: 'set-up' },
  {
    base: { site: { tenure: 'leased', lease: { start: '2025-03-01', end: '2028-02-29' } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'owned', with: { '/site/tenure': 'owned', '/site/lease': undefined } },
      { name: 'four years', with: { '/site/lease/end': '2029-02-28' } },
    ],
    fail: [
      {
        name: 'a day short',
        with: { '/site/lease/end': '2028-02-28' },
        deciding: [
          '/site/tenure: leased = owned',
          '/site/lease/end: 2028-02-28 >= 2028-02-29',
          '/site/lease/start: 2025-03-01',
        ],
        params: { end: '2028-02-28', needed: '2028-02-29', limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'end of the lease not told',
        with: { '/site/lease/end': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/lease/end missing'],
      },
      {
        name: 'tenure not told',
        with: { '/site/tenure': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/tenure missing'],
      },
    ],
    notApplicable: [
      { name: 'used free of charge', with: { '/site/tenure': 'free-use' } },
      { name: 'another right', with: { '/site/tenure': 'other' } },
    ],
  },
);
