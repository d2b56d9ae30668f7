import { adopted, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { injuryTraining } from './rule.js';

// B332: training, unsure
testRule(
  injuryTraining,
  adopted(
    merge(institution('2021-01-11'), {
      base: {
        kind: 'institution',
        trainings: {
          entries: [
            { kind: 'injury-prevention', date: '2021-01-01' },
            { kind: 'first-aid', date: '2021-01-01' },
          ],
        },
      },
      pass: [
        { name: 'both' },
        {
          name: 'both today',
          with: { '/trainings/entries/0/date': '2026-11-23', '/trainings/entries/1/date': '2026-11-23' },
        },
      ],
      fail: [
        {
          name: 'no first aid',
          with: { '/trainings/entries/1/kind': 'law' },
          deciding: [
            '/trainings/entries: 0 >= 1',
            '/trainings/entries/0/kind: injury-prevention = first-aid',
            '/trainings/entries/1/kind: law = first-aid',
          ],
        },
        {
          name: 'no prevention',
          with: { '/trainings/entries/0/kind': 'law' },
          deciding: [
            '/trainings/entries: 0 >= 1',
            '/trainings/entries/0/kind: law = injury-prevention',
            '/trainings/entries/1/kind: first-aid = injury-prevention',
          ],
        },
        {
          name: 'prevention still to come',
          with: { '/trainings/entries/0/date': '2026-11-24' },
          deciding: [
            '/trainings/entries: 0 >= 1',
            '/trainings/entries/0/date: 2026-11-24 <= 2026-11-23',
            '/trainings/entries/1/kind: first-aid = injury-prevention',
          ],
        },
        {
          name: 'first aid still to come',
          with: { '/trainings/entries/1/date': '2026-11-24' },
          deciding: [
            '/trainings/entries: 0 >= 1',
            '/trainings/entries/0/kind: injury-prevention = first-aid',
            '/trainings/entries/1/date: 2026-11-24 <= 2026-11-23',
          ],
        },
      ],
      unknown: [
        {
          name: 'no list',
          with: { '/trainings/entries': undefined },
          possible: ['pass', 'fail'],
          needs: ['/trainings/entries missing'],
        },
      ],
    }),
  ),
);
