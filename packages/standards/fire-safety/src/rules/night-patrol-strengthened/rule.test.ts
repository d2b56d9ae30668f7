import { testRule } from '../../../test/test-rule.js';
import { nightPatrolStrengthened } from './rule.js';

// B258: fire-management-order-61, art. 25
testRule(nightPatrolStrengthened, {
  base: { kind: 'institution', boarding: true },
  pass: [
    { name: 'a person found it so', answer: 'pass' },
    { name: 'the first day of the text', asOf: '2002-05-01', answer: 'pass' },
  ],
  fail: [{ name: 'a person found it not so', answer: 'fail', deciding: [] }],
  unknown: [
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'boarding not told',
      with: { '/boarding': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/boarding missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not a boarding institution', with: { '/boarding': false } },
  ],
  manual: [{ name: 'nobody has answered' }],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
