import { testScoped } from '../../../test/scopes.js';
import { ownersConsent } from './rule.js';

// AN044, N176
testScoped(
  ownersConsent,
  { scope: 'home' },
  {
    base: { homeBased: { ownersConsent: { sameBuilding: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'sameBuilding: no',
        with: { '/homeBased/ownersConsent/sameBuilding': false },
        deciding: ['/homeBased/ownersConsent/sameBuilding: false = true'],
      },
    ],
    unknown: [
      {
        name: 'sameBuilding not told',
        with: { '/homeBased/ownersConsent/sameBuilding': undefined },
        possible: ['pass', 'fail'],
        needs: ['/homeBased/ownersConsent/sameBuilding missing'],
      },
    ],
  },
);
