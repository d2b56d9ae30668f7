import { testRule } from '../../../test/test-rule.js';
import { managerNamed } from './rule.js';

// N147: management-norms-2019, art. 31
testRule(managerNamed, {
  base: { kind: 'institution', fireSafety: { managerNamed: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2019-10-08' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/managerNamed': false },
      deciding: ['/fireSafety/managerNamed: false = true'],
    },
  ],
  unknown: [
    {
      name: 'managerNamed not told',
      with: { '/fireSafety/managerNamed': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/managerNamed missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2019-10-07' }],
});
