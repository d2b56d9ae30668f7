import { institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { outdoorTime } from './rule.js';

// N136: two hours each day, less for cold, heat and special weather; the text as cited does not separate modes
testRule(
  outdoorTime,
  merge(institution('2019-10-07'), {
    base: {
      kind: 'institution',
      serviceModes: ['full-day'],
      classes: [
        { id: 'a', mode: 'full-day' },
        { id: 'b', mode: 'half-day' },
      ],
      days: {
        from: '2019-09-01',
        to: '2019-09-01',
        entries: [{ date: '2019-09-01', classId: 'a', outdoorMinutes: 120, weatherException: 'none' }],
      },
    },
    pass: [
      { name: 'two hours' },
      {
        name: 'two hours, all modes',
        choices: { outdoorModes: 'all' },
        with: { '/serviceModes': ['hourly'] },
      },
      ...['heat', 'cold', 'rain', 'air-pollution'].map((why) => ({
        name: `cut short by ${why}`,
        with: { '/days/entries/0/outdoorMinutes': 0, '/days/entries/0/weatherException': why },
      })),
      {
        name: 'a class of half a day, where full-day care counts',
        choices: { outdoorModes: 'full-day' },
        with: { '/days/entries/0/outdoorMinutes': 30, '/days/entries/0/classId': 'b' },
      },
    ],
    fail: [
      {
        name: 'a little short in one of two days',
        choices: { outdoorModes: 'full-day' },
        with: { '/days/entries/1': { classId: 'a', outdoorMinutes: 119.9, weatherException: 'none' } },
        params: { limit: 120 },
        deciding: [
          '/days/entries/1/outdoorMinutes: 119.9 >= 120',
          '/days/entries/1/weatherException: none',
          '/classes: 0 >= 1',
          '/classes/0/mode: full-day != full-day',
          '/classes/1/id: b = a',
          '/days/entries/1/classId: a',
        ],
      },
      {
        name: 'a class of half a day, where all modes count',
        choices: { outdoorModes: 'all' },
        with: { '/days/entries/0/outdoorMinutes': 119.9, '/days/entries/0/classId': 'b' },
        params: { limit: 120 },
        deciding: ['/days/entries/0/outdoorMinutes: 119.9 >= 120', '/days/entries/0/weatherException: none'],
      },
    ],
    unknown: [
      {
        name: 'minutes not told',
        choices: { outdoorModes: 'all' },
        with: { '/days/entries/0/outdoorMinutes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/0/outdoorMinutes missing'],
      },
      {
        name: 'another reason',
        choices: { outdoorModes: 'all' },
        with: { '/days/entries/0/outdoorMinutes': 60, '/days/entries/0/weatherException': 'other' },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/0/weatherException no-figure'],
      },
      {
        name: 'weather not told',
        choices: { outdoorModes: 'all' },
        with: { '/days/entries/0/outdoorMinutes': 60, '/days/entries/0/weatherException': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/0/weatherException missing'],
      },
      {
        name: 'class of the day not told',
        choices: { outdoorModes: 'full-day' },
        with: { '/days/entries/0/outdoorMinutes': 60, '/days/entries/0/classId': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/0/classId missing'],
      },
      {
        name: 'nothing chosen, half a day',
        with: { '/serviceModes': ['half-day'] },
        possible: ['pass', 'not-applicable'],
        needs: ['choice outdoorModes'],
      },
    ],
    notApplicable: [
      { name: 'no days', with: { '/days/entries': [] } },
      {
        name: 'half a day, where full-day care counts',
        choices: { outdoorModes: 'full-day' },
        with: { '/serviceModes': ['half-day'] },
      },
    ],
  }),
);
