import { testRule } from '../../../test/test-rule.js';
import { partyBuilding } from './rule.js';

// N153, only commonly cited: party building
testRule(partyBuilding, {
  base: { kind: 'institution', governance: { partyBuilding: true } },
  pass: [{ name: 'carried on', adopt: true, asOf: '2019-10-08' }],
  fail: [
    {
      name: 'not carried on',
      adopt: true,
      with: { '/governance/partyBuilding': false },
      deciding: ['/governance/partyBuilding: false = true'],
    },
  ],
  manual: [{ name: 'carried on, the text unread', ifAdopted: ['pass'] }],
  unknown: [
    {
      name: 'not told',
      adopt: true,
      with: { '/governance/partyBuilding': undefined },
      possible: ['pass', 'fail'],
      needs: ['/governance/partyBuilding missing'],
    },
    {
      name: 'kind not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
});
