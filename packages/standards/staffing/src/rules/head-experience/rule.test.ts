import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { headExperience } from './rule.js';

// N109: three years of management in childcare, education or health
testRule(
  headExperience,
  merge(forRole('head'), {
    base: {
      kind: 'institution',
      staff: [{ role: 'head', background: { managementYears: 3, managementField: ['childcare'] } }],
    },
    pass: [
      { name: 'three years in childcare', asOf: '2019-10-08' },
      { name: 'in education', with: { '/staff/0/background/managementField': ['education'] } },
      {
        name: 'in health and elsewhere',
        with: { '/staff/0/background/managementField': ['health', 'other'] },
      },
    ],
    fail: [
      {
        name: 'a month short of three years',
        with: { '/staff/0/background/managementYears': 2.9 },
        deciding: ['/staff/0/background/managementYears: 2.9 >= 3'],
        params: { years: 2.9, least: 3 },
      },
      {
        name: 'two years',
        with: { '/staff/0/background/managementYears': 2 },
        deciding: ['/staff/0/background/managementYears: 2 >= 3'],
        params: { years: 2, least: 3 },
      },
      {
        name: 'four years elsewhere',
        with: { '/staff/0/background': { managementYears: 4, managementField: ['other'] } },
        deciding: [
          '/staff/0/background/managementField: ["other"] has-any ["childcare","education","health"]',
        ],
        params: { years: 4, least: 3 },
      },
    ],
    unknown: [
      {
        name: 'years not told',
        with: { '/staff/0/background/managementYears': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/background/managementYears missing'],
      },
      {
        name: 'field not told',
        with: { '/staff/0/background/managementField': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/background/managementField missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
