import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { inServiceTraining } from './rule.js';

// N150, only commonly cited: regular training in skill, ethics and mental health
const three = ['vocational-skills', 'ethics', 'mental-health'].map((kind) => ({ kind, date: '2026-11-23' }));

testRule(
  inServiceTraining,
  merge(forStaff({ adopt: true }), {
    base: { kind: 'institution', staff: [{ role: 'care', trainings: three }] },
    pass: [{ name: 'in all three', adopt: true }],
    fail: [
      ...[0, 1, 2].map((at) => ({
        name: `without ${three[at]?.kind}`,
        adopt: true as const,
        with: { '/staff/0/trainings': three.filter((_, i) => i !== at) },
        deciding: [
          '/staff/0/trainings: 0 >= 1',
          ...three
            .filter((_, i) => i !== at)
            .map(({ kind }, i) => `/staff/0/trainings/${i}/kind: ${kind} = ${three[at]?.kind}`),
        ],
      })),
      ...[0, 1, 2].map((at) => ({
        name: `${three[at]?.kind} still to end`,
        adopt: true as const,
        with: { [`/staff/0/trainings/${at}/date`]: '2026-11-24' },
        deciding: [
          '/staff/0/trainings: 0 >= 1',
          ...three.map(({ kind }, i) =>
            i === at
              ? `/staff/0/trainings/${i}/date: 2026-11-24 <= 2026-11-23`
              : `/staff/0/trainings/${i}/kind: ${kind} = ${three[at]?.kind}`,
          ),
        ],
      })),
    ],
    manual: [{ name: 'in all three, the text unread', ifAdopted: ['pass'] }],
    unknown: [
      {
        name: 'no list of trainings',
        adopt: true,
        with: { '/staff/0/trainings': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings missing'],
      },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
