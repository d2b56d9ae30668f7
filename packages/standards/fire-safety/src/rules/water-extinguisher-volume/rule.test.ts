import { testRule } from '../../../test/test-rule.js';
import { waterExtinguisherVolume } from './rule.js';

// B224: fire-guide-2022, part 1
testRule(waterExtinguisherVolume, {
  base: { kind: 'institution', fireSafety: { extinguishers: [{ kind: 'water', volume: 6 }] } },
  pass: [{ name: 'so' }, { name: 'more', with: { '/fireSafety/extinguishers/0/volume': 7 } }],
  fail: [
    {
      name: 'less',
      with: { '/fireSafety/extinguishers/0/volume': 5.9 },
      deciding: ['/fireSafety/extinguishers/0/volume: 5.9 >= 6'],
      params: { actual: 5.9, limit: 6 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/extinguishers/0/volume': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/extinguishers/0/volume missing'],
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
    { name: 'not where kind is otherwise', with: { '/fireSafety/extinguishers/0/kind': 'abc-powder' } },
    {
      name: 'an empty list',
      with: { '/fireSafety/extinguishers': [] },
      subject: '/fireSafety/extinguishers',
    },
  ],
});
