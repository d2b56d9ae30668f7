import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeCarerTraining } from './rule.js';

// AN043: of the final text only care and mental health are readable
testRule(
  homeCarerTraining,
  merge(forRole('care', { kind: 'home-based' }), {
    base: {
      kind: 'home-based',
      staff: [
        {
          role: 'care',
          certificates: [],
          trainings: [
            { kind: 'care-post', date: '2023-05-01' },
            { kind: 'mental-health', date: '2023-05-01' },
          ],
        },
      ],
    },
    pass: [
      {
        name: 'a certificate of training in care, and mental health',
        with: {
          '/staff/0/certificates': [{ kind: 'care-training' }],
          '/staff/0/trainings': [{ kind: 'mental-health', date: '2023-05-01' }],
        },
      },
      { name: 'both', asOf: '2023-11-16' },
      {
        name: 'both end today',
        with: { '/staff/0/trainings/0/date': '2026-11-23', '/staff/0/trainings/1/date': '2026-11-23' },
      },
    ],
    fail: [
      {
        name: 'care only',
        with: { '/staff/0/trainings': [{ kind: 'care-post', date: '2023-05-01' }] },
        deciding: ['/staff/0/trainings: 0 >= 1', '/staff/0/trainings/0/kind: care-post = mental-health'],
      },
      {
        name: 'mental health only',
        with: { '/staff/0/trainings': [{ kind: 'mental-health', date: '2023-05-01' }] },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/kind: mental-health = care-post',
        ],
      },
      {
        name: 'care still to end',
        with: { '/staff/0/trainings/0/date': '2026-11-24' },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/date: 2026-11-24 <= 2026-11-23',
          '/staff/0/trainings/1/kind: mental-health = care-post',
        ],
      },
      {
        name: 'a certificate of another kind',
        with: {
          '/staff/0/certificates': [{ kind: 'guard' }],
          '/staff/0/trainings': [{ kind: 'mental-health', date: '2023-05-01' }],
        },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/certificates/0/kind: guard = care-training',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/kind: mental-health = care-post',
        ],
      },
      {
        name: 'mental health still to end',
        with: { '/staff/0/trainings/1/date': '2026-11-24' },
        deciding: [
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/kind: care-post = mental-health',
          '/staff/0/trainings/1/date: 2026-11-24 <= 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'mental health only, and no list of certificates',
        with: {
          '/staff/0/certificates': undefined,
          '/staff/0/trainings': [{ kind: 'mental-health', date: '2023-05-01' }],
        },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/certificates missing'],
      },
      {
        name: 'no list of trainings',
        with: { '/staff/0/trainings': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings missing'],
      },
    ],
    notInForce: [{ name: 'the last day before the measures were known', asOf: '2023-11-15' }],
  }),
);
