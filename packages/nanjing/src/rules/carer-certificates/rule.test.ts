import type { RuleCases } from '@tuoyu/core/testing';
import { fromPlan, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { carerCertificates } from './rule.js';

const held = '/staff/0/certificates';

const on = (cases: RuleCases, asOf: string): RuleCases => ({
  ...cases,
  pass: (cases.pass ?? []).map((one) => ({ asOf, ...one })),
  fail: (cases.fail ?? []).map((one) => ({ asOf, ...one })),
  unknown: (cases.unknown ?? []).map((one) => ({ asOf, ...one })),
  notApplicable: (cases.notApplicable ?? []).map((one) => ({ asOf, ...one })),
});

// L052: all teaching and care staff hold one of two certificates by 2025
testRule(
  carerCertificates,
  on(
    merge(
      {
        base: {
          kind: 'institution',
          staff: [{ role: 'care', alsoRoles: [], certificates: [{ kind: 'infant-carer', name: '育婴员' }] }],
        },
      },
      reaching('home-based'),
      fromPlan,
      {
        pass: [
          { name: 'on the last day of 2025' },
          { name: 'on the first day of the plan', asOf: '2020-12-30' },
          { name: 'a nursery nurse by kind', with: { [held]: [{ kind: 'nursery-nurse' }] } },
          { name: 'an infant carer by kind', with: { [held]: [{ kind: 'infant-carer' }] } },
          { name: 'a nursery nurse by name', with: { [held]: [{ name: '保育员' }] } },
          { name: 'an infant carer by name', with: { [held]: [{ name: '育婴员' }] } },
          { name: 'a teacher', with: { '/staff/0/role': 'teacher' } },
          {
            name: 'somebody who cares beside another post',
            with: { '/staff/0/role': 'head', '/staff/0/alsoRoles': ['care'] },
          },
          {
            name: 'somebody who teaches beside another post',
            with: { '/staff/0/role': 'head', '/staff/0/alsoRoles': ['teacher'] },
          },
        ],
        fail: [
          {
            name: 'no certificate',
            with: { [held]: [] },
            deciding: [`${held}: 0 >= 1`],
          },
          {
            name: 'another certificate',
            with: { [held]: [{ kind: 'first-aid', name: '急救证' }] },
            deciding: [
              `${held}: 0 >= 1`,
              `${held}/0/kind: first-aid in ["infant-carer","nursery-nurse"]`,
              `${held}/0/name: 急救证 in ["育婴员","保育员"]`,
            ],
          },
        ],
        unknown: [
          {
            name: 'certificates not told',
            with: { [held]: undefined },
            possible: ['pass', 'fail'],
            needs: [`${held} missing`],
          },
          {
            name: 'post not told',
            with: { '/staff/0/role': undefined },
            possible: ['pass', 'not-applicable'],
            needs: ['/staff/0/role missing'],
          },
          {
            name: 'no list',
            with: { '/staff': undefined },
            possible: ['pass', 'fail', 'not-applicable'],
            needs: ['/staff missing'],
            subject: '/staff',
          },
        ],
        notApplicable: [
          { name: 'a cook', with: { '/staff/0/role': 'cook' } },
          { name: 'an empty list', with: { '/staff': [] }, subject: '/staff' },
        ],
        notInForce: [{ name: 'the day after the horizon', asOf: '2026-01-01' }],
      },
    ),
    '2025-12-31',
  ),
);
