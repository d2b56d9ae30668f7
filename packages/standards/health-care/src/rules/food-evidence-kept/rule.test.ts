import { testScoped } from '../../../test/scopes.js';
import { foodEvidenceKept } from './rule.js';

// AB060, B367
testScoped(
  foodEvidenceKept,
  { reach: 'all', text: 'food', list: '/incidents' },
  {
    base: { incidents: [{ kind: 'food-poisoning', evidenceKept: true }] },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'evidenceKept False',
        with: { '/incidents/0/evidenceKept': false },
        deciding: ['/incidents/0/evidenceKept: false = true'],
      },
    ],
    unknown: [
      {
        name: 'evidenceKept not told',
        with: { '/incidents/0/evidenceKept': undefined },
        possible: ['pass', 'fail'],
        needs: ['/incidents/0/evidenceKept missing'],
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
