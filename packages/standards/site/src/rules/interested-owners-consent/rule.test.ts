import { testScoped } from '../../../test/scopes.js';
import { interestedOwnersConsent } from './rule.js';

// AN045
testScoped(
  interestedOwnersConsent,
  { scope: 'open' },
  {
    base: { homeBased: { dwelling: true, ownersConsent: { unanimous: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'unanimous: no',
        with: { '/homeBased/ownersConsent/unanimous': false },
        deciding: ['/homeBased/ownersConsent/unanimous: false = true'],
      },
    ],
    unknown: [
      {
        name: 'unanimous not told',
        with: { '/homeBased/ownersConsent/unanimous': undefined },
        possible: ['pass', 'fail'],
        needs: ['/homeBased/ownersConsent/unanimous missing'],
      },
      {
        name: 'dwelling not told',
        with: { '/homeBased/dwelling': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/homeBased/dwelling missing'],
      },
    ],
    notApplicable: [{ name: 'dwelling: no', with: { '/homeBased/dwelling': false } }],
  },
);
