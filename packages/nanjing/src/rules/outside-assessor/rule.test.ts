import { fromPlan, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { outsideAssessor } from './rule.js';

const rating = '/ratings/0';

// L100: a professional agency or a trade association
testRule(
  outsideAssessor,
  merge(
    {
      base: {
        kind: 'institution',
        ratings: [{ kind: 'star', assessedOn: '2025-06-01', assessorKind: 'agency' }],
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'an association', with: { [`${rating}/assessorKind`]: 'association' } },
        { name: 'assessed on the first day of the plan', with: { [`${rating}/assessedOn`]: '2020-12-30' } },
      ],
      fail: [
        {
          name: 'the authority itself',
          with: { [`${rating}/assessorKind`]: 'authority' },
          deciding: [`${rating}/assessorKind: authority in ["agency","association"]`],
        },
      ],
      unknown: [
        {
          name: 'assessor not told',
          with: { [`${rating}/assessorKind`]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${rating}/assessorKind missing`],
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
        { name: 'assessed the day before the plan', with: { [`${rating}/assessedOn`]: '2020-12-29' } },
        { name: 'an empty list', with: { '/ratings': [] }, subject: '/ratings' },
      ],
    },
    fromPlan,
  ),
);
