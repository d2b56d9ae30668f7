import { testRule } from '../../../test/test-rule.js';
import { writtenPlanGuide } from './rule.js';

// B234: fire-guide-2022, part 6
testRule(writtenPlanGuide, {
  base: { kind: 'institution', fireSafety: { planOn: '2026-05-01' } },
  pass: [{ name: 'so', adopt: true }],
  unknown: [
    {
      name: 'day not told',
      adopt: true,
      with: { '/fireSafety/planOn': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/planOn missing'],
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
  cannot: { fail: 'a day is either known or not; without one nothing can be told' },
});
