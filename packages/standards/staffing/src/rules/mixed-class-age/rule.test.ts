import { testRule } from '../../../test/test-rule.js';
import { mixedClassAge } from './rule.js';

// N114: over 18 months may be mixed
testRule(mixedClassAge, {
  base: { kind: 'institution', classes: [{ kind: 'mixed', youngestAgeMonths: 18 }] },
  pass: [{ name: 'eighteen months', asOf: '2019-10-08' }],
  fail: [
    {
      name: 'seventeen months',
      with: { '/classes/0/youngestAgeMonths': 17 },
      deciding: ['/classes/0/youngestAgeMonths: 17 >= 18'],
      params: { youngest: 17, from: 18 },
    },
  ],
  unknown: [
    {
      name: 'age not told',
      with: { '/classes/0/youngestAgeMonths': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/youngestAgeMonths missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'an infant class', with: { '/classes/0/kind': 'infant' } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no classes', with: { '/classes': [] }, subject: '/classes' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
});
