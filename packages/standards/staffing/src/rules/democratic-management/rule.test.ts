import { testRule } from '../../../test/test-rule.js';
import { democraticManagement } from './rule.js';

// N153, only commonly cited: democratic management
testRule(democraticManagement, {
  base: { kind: 'institution' },
  pass: [{ name: 'adopted, seen and found in order', adopt: true, answer: 'pass' }],
  fail: [{ name: 'adopted, seen and not found in order', adopt: true, answer: 'fail', deciding: [] }],
  manual: [
    { name: 'adopted, not answered yet', adopt: true },
    { name: 'neither adopted nor answered' },
    { name: 'answered, the text unread', answer: 'fail', ifAdopted: ['fail'] },
  ],
  unknown: [
    {
      name: 'kind not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
});
