import { fromPlan, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessmentPublished } from './rule.js';

const rating = '/ratings/0';

// L102: made public, without a period
testRule(
  assessmentPublished,
  merge(
    {
      base: {
        kind: 'institution',
        ratings: [{ kind: 'star', assessedOn: '2025-06-01', publishedOn: '2025-07-01' }],
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'published on the day of judgement', with: { [`${rating}/publishedOn`]: '2026-11-23' } },
        { name: 'assessed on the first day of the plan', with: { [`${rating}/assessedOn`]: '2020-12-30' } },
      ],
      fail: [
        {
          name: 'set for the day after, assessed more than a year ago',
          with: { [`${rating}/publishedOn`]: '2026-11-24', [`${rating}/assessedOn`]: '2025-11-22' },
          deciding: [`${rating}/publishedOn: 2026-11-24 <= 2026-11-23`],
        },
      ],
      unknown: [
        {
          name: 'day not told',
          with: { [`${rating}/publishedOn`]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${rating}/publishedOn missing`],
        },
        {
          name: 'kind not told',
          with: { [`${rating}/kind`]: undefined },
          possible: ['pass', 'not-applicable'],
          needs: [`${rating}/kind missing`],
        },
        {
          name: 'no list',
          with: { '/ratings': undefined },
          possible: ['pass', 'fail', 'not-applicable'],
          needs: ['/ratings missing'],
          subject: '/ratings',
        },
      ],
      notApplicable: [
        { name: 'another grading', with: { [`${rating}/kind`]: 'ws-t-821' } },
        {
          name: 'set for the day after, assessed a year ago: no period is given',
          with: { [`${rating}/publishedOn`]: '2026-11-24', [`${rating}/assessedOn`]: '2025-11-23' },
        },
        { name: 'assessed the day before the plan', with: { [`${rating}/assessedOn`]: '2020-12-29' } },
        { name: 'an empty list', with: { '/ratings': [] }, subject: '/ratings' },
      ],
    },
    fromPlan,
  ),
);
