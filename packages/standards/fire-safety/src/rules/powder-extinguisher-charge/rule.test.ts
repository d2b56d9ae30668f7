import { testRule } from '../../../test/test-rule.js';
import { powderExtinguisherCharge } from './rule.js';

// B224: fire-guide-2022, part 1
testRule(powderExtinguisherCharge, {
  base: { kind: 'institution', fireSafety: { extinguishers: [{ kind: 'abc-powder', charge: 5 }] } },
  pass: [{ name: 'so' }, { name: 'more', with: { '/fireSafety/extinguishers/0/charge': 6 } }],
  fail: [
    {
      name: 'less',
      with: { '/fireSafety/extinguishers/0/charge': 4.9 },
      deciding: ['/fireSafety/extinguishers/0/charge: 4.9 >= 5'],
      params: { actual: 4.9, limit: 5 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/extinguishers/0/charge': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/extinguishers/0/charge missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /fireSafety/extinguishers/0/kind',
      with: { '/fireSafety/extinguishers/0/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/extinguishers/0/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where kind is otherwise', with: { '/fireSafety/extinguishers/0/kind': 'water' } },
    {
      name: 'an empty list',
      with: { '/fireSafety/extinguishers': [] },
      subject: '/fireSafety/extinguishers',
    },
  ],
});
