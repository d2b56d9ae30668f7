import { testRule } from '../../../test/test-rule.js';
import { kitchenSuppressionGuide } from './rule.js';

// B225: fire-guide-2022, part 3, on kitchens with gas
testRule(kitchenSuppressionGuide, {
  base: {
    kind: 'institution',
    fireSafety: { gas: { used: true }, systems: [{ kind: 'kitchen-suppression', installed: true }] },
  },
  pass: [
    { name: 'so', adopt: true },
    { name: 'a fire-blanket', adopt: true, with: { '/fireSafety/systems/0/kind': 'fire-blanket' } },
  ],
  fail: [
    {
      name: 'none at all',
      adopt: true,
      with: { '/fireSafety/systems': [] },
      deciding: ['/fireSafety/systems: 0 >= 1'],
    },
    {
      name: 'not installed',
      adopt: true,
      with: { '/fireSafety/systems/0/installed': false },
      deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/installed: false = true'],
    },
    {
      name: 'another system',
      adopt: true,
      with: { '/fireSafety/systems/0/kind': 'hose-reel' },
      deciding: [
        '/fireSafety/systems: 0 >= 1',
        '/fireSafety/systems/0/kind: hose-reel in ["kitchen-suppression","fire-blanket"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'no list of systems',
      adopt: true,
      with: { '/fireSafety/systems': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/systems missing'],
    },
    {
      name: 'use of gas not told',
      adopt: true,
      with: { '/fireSafety/gas/used': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/gas/used missing'],
    },
    {
      name: 'kind of institution not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', adopt: true, with: { '/kind': 'home-based' } },
    { name: 'no gas', adopt: true, with: { '/fireSafety/gas/used': false } },
  ],
  manual: [
    { name: 'as long as nobody adopts the text', with: { '/openedOn': '2019-01-01' }, ifAdopted: ['pass'] },
  ],
});
