import { merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { yearlyRandomInspection } from './rule.js';

const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
const day = '/inspections/0/date';

// L138: at least one random and open inspection of each institution a year
testRule(
  yearlyRandomInspection,
  merge(
    {
      base: {
        kind: 'institution',
        openedOn: '2024-12-31',
        inspections: [{ method: 'double-random', date: '2025-12-15' }],
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'within the year by either count' },
        { name: 'the first day after twelve months', choices: rolling, with: { [day]: '2025-11-24' } },
        { name: 'on the day of judgement', choices: rolling, with: { [day]: '2026-11-23' } },
        { name: 'on the first day of last year', choices: calendar, with: { [day]: '2025-01-01' } },
        { name: 'on the last day of last year', choices: calendar, with: { [day]: '2025-12-31' } },
        {
          name: 'on the first day on which a whole year can be judged',
          asOf: '2022-01-01',
          with: { '/openedOn': '2020-12-31', [day]: '2021-06-01' },
        },
      ],
      fail: [
        {
          name: 'twelve months ago to the day',
          choices: rolling,
          with: { [day]: '2025-11-23' },
          deciding: ['/inspections: 0 >= 1'],
        },
        {
          name: 'set for tomorrow',
          choices: rolling,
          with: { [day]: '2026-11-24' },
          deciding: ['/inspections: 0 >= 1'],
        },
        {
          name: 'this year only',
          choices: calendar,
          with: { [day]: '2026-01-01' },
          deciding: ['/inspections: 0 >= 1'],
        },
        {
          name: 'the year before that only',
          choices: calendar,
          with: { [day]: '2024-12-31' },
          deciding: ['/inspections: 0 >= 1'],
        },
        {
          name: 'a routine inspection only',
          with: { '/inspections/0/method': 'routine' },
          deciding: ['/inspections: 0 >= 1'],
        },
      ],
      unknown: [
        {
          name: 'inspections not told',
          with: { '/inspections': undefined },
          possible: ['pass', 'fail'],
          needs: ['/inspections missing'],
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
