import { testScoped } from '../../../test/scopes.js';
import { otherTenure } from './rule.js';

// N101
testScoped(
  otherTenure,
  { scope: 'set-up', answer: true },
  {
    base: { site: { tenure: 'free-use' } },
    pass: [{ name: 'as the text asks' }, { name: 'tenure: other', with: { '/site/tenure': 'other' } }],
    fail: [{ name: 'judged not to be so', answer: 'fail', deciding: [] }],
    unknown: [
      {
        name: 'tenure not known',
        with: { '/site/tenure': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/site/tenure missing'],
      },
    ],
    notApplicable: [
      { name: 'tenure: leased', with: { '/site/tenure': 'leased' } },
      { name: 'tenure: owned', with: { '/site/tenure': 'owned' } },
    ],
    manual: [{ name: 'not yet judged' }],
  },
);
