import { merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { ethicsEducationOffered } from './rule.js';

const offers = '/support/trainingOffers';

// L126: at least 40 class hours offered in the last whole year
testRule(
  ethicsEducationOffered,
  merge(
    {
      base: {
        kind: 'institution',
        openedOn: '2024-12-31',
        support: {
          trainingOffers: [
            { kind: 'ethics', year: 2025, hours: 32 },
            { kind: 'ethics', year: 2025, hours: 8 },
          ],
        },
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'exactly as many, in two offers' },
        {
          name: 'on the first day on which a whole year can be judged',
          asOf: '2022-01-01',
          with: { '/openedOn': '2020-12-31', [offers]: [{ kind: 'ethics', year: 2021, hours: 40 }] },
        },
      ],
      fail: [
        {
          name: 'a tenth of an hour less',
          with: { [offers]: [{ kind: 'ethics', year: 2025, hours: 39.9 }] },
          deciding: [`${offers}: 39.9 >= 40`],
          params: { hours: 40 },
        },
        {
          name: 'one hour less',
          with: { [offers]: [{ kind: 'ethics', year: 2025, hours: 39 }] },
          deciding: [`${offers}: 39 >= 40`],
          params: { hours: 40 },
        },
        {
          name: 'in other years only, or of the other kind',
          with: {
            [offers]: [
              { kind: 'ethics', year: 2024, hours: 100 },
              { kind: 'ethics', year: 2026, hours: 100 },
              { kind: 'skills', year: 2025, hours: 100 },
            ],
          },
          deciding: [`${offers}: 0 >= 40`],
          params: { hours: 40 },
        },
      ],
      unknown: [
        {
          name: 'offers not told',
          with: { [offers]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${offers} missing`],
        },
        {
          name: 'day of opening not told',
          with: { '/openedOn': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/openedOn missing'],
        },
      ],
      notApplicable: [{ name: 'opened in the course of the year', with: { '/openedOn': '2025-01-01' } }],
      notInForce: [{ name: 'before a whole year of the plan', asOf: '2021-12-31' }],
    },
  ),
);
