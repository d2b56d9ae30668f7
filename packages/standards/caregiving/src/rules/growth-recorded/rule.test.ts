import { adopted, elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { growthRecorded } from './rule.js';

// B340: regular monitoring and records; the whole row is unsure
testRule(
  growthRecorded,
  adopted(
    merge(institution('2021-12-27'), elements('/children'), {
      base: {
        kind: 'institution',
        children: [{ exams: [{ date: '2021-12-01', weight: 9.1, length: 72.5 }] }],
      },
      pass: [{ name: 'on record' }, { name: 'today', with: { '/children/0/exams/0/date': '2026-11-23' } }],
      fail: [
        { name: 'no exams', with: { '/children/0/exams': [] }, deciding: ['/children/0/exams: 0 >= 1'] },
        {
          name: 'to be taken tomorrow',
          with: { '/children/0/exams/0/date': '2026-11-24' },
          deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** <= 2026-11-23'],
        },
      ],
      unknown: [
        {
          name: 'weight not told',
          with: { '/children/0/exams/0/weight': undefined },
          possible: ['pass', 'fail'],
          needs: ['/children/0/exams/0/weight missing'],
        },
        {
          name: 'length not told',
          with: { '/children/0/exams/0/length': undefined },
          possible: ['pass', 'fail'],
          needs: ['/children/0/exams/0/length missing'],
        },
      ],
    }),
  ),
);
