import { merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessedEveryYear } from './rule.js';

const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
const day = '/ratings/0/assessedOn';

// L101: yearly
testRule(
  assessedEveryYear,
  merge(
    {
      base: {
        kind: 'institution',
        openedOn: '2024-12-31',
        ratings: [{ kind: 'star', assessedOn: '2026-06-01' }],
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'within the year by either count' },
        { name: 'on the day of judgement', with: { [day]: '2026-11-23' } },
        { name: 'twelve months ago', choices: rolling, with: { [day]: '2025-11-23' } },
        { name: 'in the year before', choices: calendar, with: { [day]: '2025-01-01' } },
        {
          name: 'on the first day on which a whole year can be judged',
          asOf: '2022-01-01',
          with: { '/openedOn': '2020-12-31', [day]: '2021-06-01' },
        },
      ],
      fail: [
        {
          name: 'a day more than twelve months ago',
          choices: rolling,
          with: { [day]: '2025-11-22' },
          deciding: ['/ratings: 0 >= 1', `${day}: 2025-11-22 >= 2025-11-23`],
        },
        {
          name: 'in the year before that',
          choices: calendar,
          with: { [day]: '2024-12-31' },
          deciding: ['/ratings: 0 >= 1', `${day}: 2024 >= 2025`],
        },
        {
          name: 'set for tomorrow',
          with: { [day]: '2026-11-24' },
          deciding: ['/ratings: 0 >= 1', `${day}: 2026-11-24 <= 2026-11-23`],
        },
        {
          name: 'another grading only',
          with: { '/ratings/0/kind': 'ws-t-821' },
          deciding: ['/ratings: 0 >= 1', '/ratings/0/kind: ws-t-821 = star'],
        },
      ],
      unknown: [
        {
          name: 'ratings not told',
          with: { '/ratings': undefined },
          possible: ['pass', 'fail'],
          needs: ['/ratings missing'],
        },
        {
          name: 'where the two counts differ',
          with: { [day]: '2025-06-01' },
          possible: ['pass', 'fail'],
          needs: ['choice logCounting'],
        },
        {
          name: 'day of opening not told',
          with: { '/openedOn': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/openedOn missing'],
        },
      ],
      notApplicable: [{ name: 'opened in the course of last year', with: { '/openedOn': '2025-01-01' } }],
      notInForce: [{ name: 'before a whole year of the plan', asOf: '2021-12-31' }],
    },
  ),
);
