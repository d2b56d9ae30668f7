import { testRule } from '../../../test/test-rule.js';
import { guardOnDuty } from './rule.js';

// N119, only commonly cited: at least one guard on duty at a stand-alone site
testRule(guardOnDuty, {
  base: { kind: 'institution', site: { standalone: true }, security: { guardsOnDuty: 1 } },
  pass: [{ name: 'one guard', adopt: true, asOf: '2019-10-08' }],
  fail: [
    {
      name: 'no guard',
      adopt: true,
      with: { '/security/guardsOnDuty': 0 },
      deciding: ['/security/guardsOnDuty: 0 >= 1'],
      params: { guards: 0, least: 1 },
    },
  ],
  manual: [
    { name: 'one guard, the text unread', ifAdopted: ['pass'] },
    {
      name: 'no guard, the text unread',
      with: { '/security/guardsOnDuty': 0 },
      ifAdopted: ['fail'],
      deciding: ['/security/guardsOnDuty: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'guards not counted',
      adopt: true,
      with: { '/security/guardsOnDuty': undefined },
      possible: ['pass', 'fail'],
      needs: ['/security/guardsOnDuty missing'],
    },
    {
      name: 'whether stand-alone not told',
      adopt: true,
      with: { '/site/standalone': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/site/standalone missing'],
    },
  ],
  notApplicable: [
    { name: 'within another building', with: { '/site/standalone': false } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
});
