import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeCarerBackground } from './rule.js';

// N179: experience or background, for carers and for a founder who cares
testRule(
  homeCarerBackground,
  merge(forRole('care', { kind: 'home-based' }), {
    base: {
      kind: 'home-based',
      staff: [{ role: 'care', background: { careExperience: true, relevantStudies: false } }],
    },
    pass: [
      { name: 'experience only', asOf: '2023-11-16' },
      {
        name: 'a founder who cares, with studies only',
        with: {
          '/staff/0': {
            role: 'head',
            alsoRoles: ['care'],
            background: { careExperience: false, relevantStudies: true },
          },
        },
      },
    ],
    fail: [
      {
        name: 'neither',
        with: { '/staff/0/background/careExperience': false },
        deciding: [
          '/staff/0/background/relevantStudies: false = true',
          '/staff/0/background/careExperience: false = true',
        ],
      },
    ],
    unknown: [
      {
        name: 'no word about experience',
        with: { '/staff/0/background/careExperience': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/background/careExperience missing'],
      },
    ],
    notInForce: [{ name: 'the last day before the measures were known', asOf: '2023-11-15' }],
  }),
);
