import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { liabilityInsurance } from './rule.js';

// N292: a childcare-institution liability policy is in force
testRule(
  liabilityInsurance,
  merge(
    {
      base: {
        kind: 'institution',
        insurance: [{ kind: 'childcare-liability', from: '2026-01-01', to: '2026-12-31' }],
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'on the first day of the policy', with: { '/insurance/0/from': '2026-11-23' } },
        { name: 'on its last day', with: { '/insurance/0/to': '2026-11-23' } },
        {
          name: 'beside another',
          with: { '/insurance/1': { kind: 'fire', from: '2026-01-01', to: '2026-12-31' } },
        },
      ],
      fail: [
        {
          name: 'from tomorrow',
          with: { '/insurance/0/from': '2026-11-24' },
          deciding: ['/insurance: 0 >= 1', '/insurance/0/from: 2026-11-24 <= 2026-11-23'],
        },
        {
          name: 'ended yesterday',
          with: { '/insurance/0/to': '2026-11-22' },
          deciding: ['/insurance: 0 >= 1', '/insurance/0/to: 2026-11-22 >= 2026-11-23'],
        },
        {
          name: 'another kind',
          with: { '/insurance/0/kind': 'accident' },
          deciding: ['/insurance: 0 >= 1', '/insurance/0/kind: accident = childcare-liability'],
        },
        { name: 'none', with: { '/insurance': [] }, deciding: ['/insurance: 0 >= 1'] },
      ],
      unknown: [
        notTold('/insurance'),
        {
          name: 'end not told',
          with: { '/insurance/0/to': undefined },
          possible: ['pass', 'fail'],
          needs: ['/insurance/0/to missing'],
        },
      ],
    },
    from('2024-03-31'),
  ),
);
