import { testRule } from '../../../test/test-rule.js';
import { courtBar } from './rule.js';

// L266: a ban of a court for some years
const bar = (from: string, until: string, forLife = false) => ({
  '/staff/0/bars': [{ kind: 'court', from, until, forLife }],
});

testRule(courtBar, {
  base: {
    staff: [
      { role: 'care', bars: [{ kind: 'court', from: '2020-01-01', until: '2024-12-31', forLife: false }] },
    ],
  },
  pass: [
    { name: 'ended two years ago' },
    { name: 'ended yesterday', with: bar('2021-11-23', '2026-11-22') },
    { name: 'begins tomorrow', with: bar('2026-11-24', '2029-11-23') },
    {
      name: 'a bar for life by law, which another rule judges',
      with: { '/staff/0/bars': [{ kind: 'lifetime', from: '2020-01-01', forLife: true }] },
    },
    { name: 'none', with: { '/staff/0/bars': [] } },
  ],
  fail: [
    {
      name: 'ends today',
      with: bar('2021-11-24', '2026-11-23'),
      deciding: [
        '/staff/0/bars/0/kind: *** != court',
        '/staff/0/bars/0/from: *** > 2026-11-23',
        '/staff/0/bars/0/until: *** < 2026-11-23',
      ],
    },
    {
      name: 'begins today',
      with: bar('2026-11-23', '2029-11-22'),
      deciding: [
        '/staff/0/bars/0/kind: *** != court',
        '/staff/0/bars/0/from: *** > 2026-11-23',
        '/staff/0/bars/0/until: *** < 2026-11-23',
      ],
    },
    {
      name: 'for life, whatever its last day',
      with: bar('2020-01-01', '2020-01-01', true),
      deciding: [
        '/staff/0/bars/0/kind: *** != court',
        '/staff/0/bars/0/from: *** > 2026-11-23',
        '/staff/0/bars/0/forLife: *** != true',
      ],
    },
  ],
  unknown: [
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
});
