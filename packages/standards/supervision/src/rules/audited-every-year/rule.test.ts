import { everybody, from, merge, notTold } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { auditedEveryYear } from './rule.js';

// AN077: the handling of data of minors was audited within the year
testRule(
  auditedEveryYear,
  merge(
    { base: { privacy: { auditedOn: '2026-03-10' } } },
    everybody('the regulation speaks to everybody who handles data of minors'),
    {
      pass: [
        { name: 'this year, however years are counted' },
        { name: 'on the day', with: { '/privacy/auditedOn': '2026-11-23' } },
        {
          name: 'a year ago to the day',
          choices: { logCounting: 'rolling' },
          with: { '/privacy/auditedOn': '2025-11-23' },
        },
        {
          name: 'on the first day of the last calendar year',
          choices: { logCounting: 'calendar' },
          with: { '/privacy/auditedOn': '2025-01-01' },
        },
      ],
      fail: [
        {
          name: 'a year and a day ago',
          choices: { logCounting: 'rolling' },
          with: { '/privacy/auditedOn': '2025-11-22' },
          deciding: ['/privacy/auditedOn: 2025-11-22 >= 2025-11-23'],
        },
        {
          name: 'on the last day of the calendar year before the last',
          choices: { logCounting: 'calendar' },
          with: { '/privacy/auditedOn': '2024-12-31' },
          deciding: ['/privacy/auditedOn: 124 >= 125'],
        },
        {
          name: 'still to come',
          with: { '/privacy/auditedOn': '2026-11-24' },
          deciding: ['/privacy/auditedOn: 2026-11-24 <= 2026-11-23'],
        },
      ],
      unknown: [
        {
          name: 'early last year, and nothing chosen',
          with: { '/privacy/auditedOn': '2025-02-01' },
          possible: ['pass', 'fail'],
          needs: ['choice logCounting'],
        },
        { ...notTold('/privacy/auditedOn'), choices: { logCounting: 'rolling' } },
      ],
    },
    {
      pass: [
        {
          name: 'on the first day after a year',
          asOf: '2025-01-01',
          with: { '/privacy/auditedOn': '2024-06-01' },
        },
      ],
    },
    from('2024-12-31'),
  ),
);
