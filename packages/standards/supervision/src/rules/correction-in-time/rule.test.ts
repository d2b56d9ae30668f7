import { elements, from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { correctionInTime } from './rule.js';

// N061: what the inspection found was put right in time
testRule(
  correctionInTime,
  merge(
    {
      base: {
        kind: 'institution',
        inspections: [
          {
            body: 'health',
            result: 'faults',
            date: '2026-03-02',
            correctionDueOn: '2026-04-01',
            correctedOn: '2026-03-30',
          },
        ],
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'due yesterday', with: { '/inspections/0/correctionDueOn': '2026-11-22' } },
        { name: 'inspected on the first day of the text', with: { '/inspections/0/date': '2021-08-20' } },
      ],
      unknown: ['body', 'result', 'correctionDueOn', 'date'].map((key) => ({
        name: `${key} not told`,
        with: { [`/inspections/0/${key}`]: undefined },
        possible:
          key === 'correctionDueOn'
            ? (['pass', 'fail', 'not-applicable'] as const)
            : (['pass', 'not-applicable'] as const),
        needs: [`/inspections/0/${key} missing`],
      })),
      notApplicable: [
        { name: 'another department', with: { '/inspections/0/body': 'fire' } },
        { name: 'nothing found', with: { '/inspections/0/result': 'pass' } },
        { name: 'due on the day', with: { '/inspections/0/correctionDueOn': '2026-11-23' } },
        { name: 'inspected on the day before the text', with: { '/inspections/0/date': '2021-08-19' } },
      ],
    },
    {
      pass: [{ name: 'on the last day', with: { '/inspections/0/correctedOn': '2026-04-01' } }],
      fail: [
        {
          name: 'a day late',
          with: { '/inspections/0/correctedOn': '2026-04-02' },
          deciding: [
            '/inspections/0/correctedOn: 2026-04-02 <= 2026-04-01',
            '/inspections/0/correctionDueOn: 2026-04-01',
          ],
        },
      ],
      unknown: [notTold('/inspections/0/correctedOn')],
    },
    elements('/inspections'),
    {
      pass: [
        {
          name: 'on a day soon after the text',
          asOf: '2021-08-20',
          with: {
            '/inspections/0/correctionDueOn': '2021-08-19',
            '/inspections/0/date': '2021-08-20',
            '/inspections/0/correctedOn': '2021-08-19',
          },
        },
      ],
    },
    from('2021-08-19'),
  ),
);
