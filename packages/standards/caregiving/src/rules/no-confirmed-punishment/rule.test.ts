import { elements, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noConfirmedPunishment } from './rule.js';

// N064: no corporal punishment; each incident of that kind is judged
testRule(
  noConfirmedPunishment,
  merge(elements('/incidents'), {
    base: { incidents: [{ kind: 'corporal-punishment', happenedOn: '2024-04-26', confirmed: false }] },
    pass: [{ name: 'not confirmed' }, { name: 'on the first day', asOf: '2024-04-26' }],
    fail: [
      {
        name: 'confirmed',
        with: { '/incidents/0/confirmed': true },
        deciding: ['/incidents/0/confirmed: true = false'],
      },
    ],
    unknown: [
      {
        name: 'not told whether confirmed',
        with: { '/incidents/0/confirmed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/incidents/0/confirmed missing'],
      },
      {
        name: 'day not told',
        with: { '/incidents/0/happenedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/incidents/0/happenedOn missing'],
      },
    ],
    notApplicable: [
      { name: 'a fall', with: { '/incidents/0/kind': 'fall' } },
      {
        name: 'the day before the wording that was read',
        with: { '/incidents/0/happenedOn': '2024-04-25', '/incidents/0/confirmed': true },
      },
    ],
    notInForce: [{ name: 'the day before the text', asOf: '2024-04-25' }],
  }),
);
