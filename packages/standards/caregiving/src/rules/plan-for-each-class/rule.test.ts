import { elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForEachClass } from './rule.js';

// N189: advice for 7-12, 13-24 and 25-36 months; C11: other texts have other bands
testRule(
  planForEachClass,
  merge(institution('2021-01-30'), elements('/classes'), {
    base: {
      kind: 'institution',
      classes: [{ id: 'a', kind: 'infant' }],
      caregiving: {
        plans: [
          { classId: 'b', ageBand: '13-24' },
          { classId: 'a', ageBand: '7-12' },
        ],
      },
    },
    pass: [
      { name: 'infants, 7-12' },
      {
        name: 'younger toddlers, 13-24',
        with: { '/classes/0/kind': 'younger-toddler', '/caregiving/plans/1/ageBand': '13-24' },
      },
      {
        name: 'older toddlers, 25-36',
        with: { '/classes/0/kind': 'older-toddler', '/caregiving/plans/1/ageBand': '25-36' },
      },
    ],
    fail: [
      { name: 'no plan at all', with: { '/caregiving/plans': [] }, deciding: ['/caregiving/plans: 0 >= 1'] },
      {
        name: 'the plan of another class',
        with: { '/caregiving/plans': [{ classId: 'b', ageBand: '7-12' }] },
        deciding: ['/caregiving/plans: 0 >= 1', '/caregiving/plans/0/classId: b = a', '/classes/0/id: a'],
      },
      {
        name: 'a plan for another band',
        with: { '/caregiving/plans': [{ classId: 'a', ageBand: '13-24' }] },
        deciding: [
          '/caregiving/plans: 0 >= 1',
          '/caregiving/plans/0/ageBand: 13-24 = 7-12',
          '/classes/0/kind: infant',
        ],
      },
    ],
    unknown: [
      {
        name: 'no list of plans',
        with: { '/caregiving/plans': undefined },
        possible: ['pass', 'fail'],
        needs: ['/caregiving/plans missing'],
      },
      {
        name: 'kind of class not told',
        with: { '/classes/0/kind': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/classes/0/kind missing'],
      },
    ],
    notApplicable: [{ name: 'a mixed class', with: { '/classes/0/kind': 'mixed' } }],
  }),
);
