import { testRule } from '../../../test/test-rule.js';
import { lifeBar } from './rule.js';

// N062, L265: whoever is answerable for abuse is barred from infant care for life; since 2021-08-20
testRule(lifeBar, {
  base: { staff: [{ role: 'care', abuseFinding: false, bars: [{ kind: 'lifetime', from: '2026-11-24' }] }] },
  pass: [
    { name: 'a bar that begins tomorrow' },
    { name: 'no bar, on the first day of the amendment', asOf: '2021-08-20', with: { '/staff/0/bars': [] } },
    {
      name: 'a bar of a court, which another rule judges',
      with: { '/staff/0/bars/0': { kind: 'court', from: '2026-01-01' } },
    },
  ],
  fail: [
    {
      name: 'found to have abused',
      with: { '/staff/0/abuseFinding': true },
      deciding: ['/staff/0/abuseFinding: *** != true'],
    },
    {
      name: 'barred from today',
      with: { '/staff/0/bars/0/from': '2026-11-23' },
      deciding: ['/staff/0/bars/0/kind: *** != lifetime', '/staff/0/bars/0/from: *** > 2026-11-23'],
    },
  ],
  unknown: [
    {
      name: 'no word about abuse',
      with: { '/staff/0/abuseFinding': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/abuseFinding missing'],
    },
    {
      name: 'no list of bars',
      with: { '/staff/0/bars': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/bars missing'],
    },
    {
      name: 'no list of staff',
      record: {},
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/staff missing'],
    },
  ],
  notApplicable: [{ name: 'no staff', with: { '/staff': [] }, subject: '/staff' }],
  notInForce: [{ name: 'the day before the amendment', asOf: '2021-08-19' }],
});
