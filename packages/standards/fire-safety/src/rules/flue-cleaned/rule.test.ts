import { testRule } from '../../../test/test-rule.js';
import { flueCleaned } from './rule.js';

// B232: fire-guide-2022, part 2
testRule(flueCleaned, {
  base: { kind: 'institution', fireSafety: { flueCleanedOn: '2026-08-23' } },
  pass: [
    { name: 'so', adopt: true },
    { name: 'on the day', adopt: true, with: { '/fireSafety/flueCleanedOn': '2026-11-23' } },
  ],
  fail: [
    {
      name: 'a day too long ago',
      adopt: true,
      with: { '/fireSafety/flueCleanedOn': '2026-08-22' },
      deciding: ['/fireSafety/flueCleanedOn: 2026-08-22 >= 2026-08-23'],
    },
    {
      name: 'not yet',
      adopt: true,
      with: { '/fireSafety/flueCleanedOn': '2026-11-24' },
      deciding: ['/fireSafety/flueCleanedOn: 2026-11-24 <= 2026-11-23'],
    },
  ],
  unknown: [
    {
      name: 'day not told',
      adopt: true,
      with: { '/fireSafety/flueCleanedOn': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/flueCleanedOn missing'],
    },
    {
      name: 'kind of institution not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', adopt: true, with: { '/kind': 'home-based' } }],
  manual: [
    { name: 'as long as nobody adopts the text', with: { '/openedOn': '2019-01-01' }, ifAdopted: ['pass'] },
  ],
});
