import { testRule } from '../../../test/test-rule.js';
import { drilledHalfYearlyGuide } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date });
const days = ['2026-01-10', '2025-07-10'];

// B234: fire-guide-2022, part 6
testRule(drilledHalfYearlyGuide, {
  base: {
    kind: 'institution',
    openedOn: '2020-01-01',
    fireSafety: { drills: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) } },
  },
  pass: [
    { name: 'so', choices, adopt: true },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      adopt: true,
      with: { '/fireSafety/drills/entries': ['2026-05-23', '2025-11-23'].map(entry) },
    },
    {
      name: 'opened on the first day of the latest period',
      choices,
      adopt: true,
      with: { '/openedOn': '2026-01-01', '/fireSafety/drills/entries': [entry(days[0] as string)] },
    },
  ],
  fail: [
    {
      name: 'none in the latest period',
      choices,
      adopt: true,
      with: { '/fireSafety/drills/entries': days.slice(1).map(entry) },
      deciding: ['/fireSafety/drills: 0 >= 1'],
    },
    {
      name: 'none in the first period',
      choices,
      adopt: true,
      with: { '/fireSafety/drills/entries': days.slice(0, -1).map(entry) },
      deciding: ['/fireSafety/drills: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no log',
      choices,
      adopt: true,
      with: { '/fireSafety/drills': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/drills missing'],
    },
    {
      name: 'the log ends too early',
      choices,
      adopt: true,
      with: { '/fireSafety/drills/to': '2024-06-30', '/fireSafety/drills/entries': [] },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/drills/to missing'],
    },
    {
      name: 'kind of institution not told',
      choices,
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', choices, adopt: true, with: { '/kind': 'home-based' } },
    { name: 'not where openedOn is otherwise', choices, adopt: true, with: { '/openedOn': '2026-11-01' } },
  ],
  manual: [
    {
      name: 'as long as nobody adopts the text',
      choices,
      with: { '/openedOn': '2019-01-01' },
      ifAdopted: ['pass'],
    },
  ],
});
