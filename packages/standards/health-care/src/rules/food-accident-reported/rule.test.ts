import { testScoped } from '../../../test/scopes.js';
import { foodAccidentReported } from './rule.js';

// AB060
testScoped(
  foodAccidentReported,
  {
    reach: 'all',
    text: 'food',
    list: '/incidents',
    early: { '/incidents/0/detectedOn': '2021-04-29', '/incidents/0/reportedOn': '2021-04-29' },
  },
  {
    base: {
      incidents: [
        {
          kind: 'food-poisoning',
          reportedTo: ['health', 'market'],
          detectedOn: '2026-11-23',
          reportedOn: '2026-11-23',
        },
      ],
    },
    pass: [{ name: 'both on the day' }],
    fail: [
      {
        name: 'not to the health authority',
        with: { '/incidents/0/reportedTo': ['market'] },
        deciding: ['/incidents/0/reportedTo: ["market"] has-all ["market","health"]'],
      },
      {
        name: 'not to the food authority',
        with: { '/incidents/0/reportedTo': ['health', 'cdc'] },
        deciding: ['/incidents/0/reportedTo: ["cdc","health"] has-all ["market","health"]'],
      },
      {
        name: 'a day still to come',
        with: { '/incidents/0/reportedOn': '2026-11-24' },
        deciding: ['/incidents/0/reportedOn: 2026-11-24 <= 2026-11-23'],
      },
      {
        name: 'before it was found',
        with: { '/incidents/0/reportedOn': '2026-11-22' },
        deciding: [
          '/incidents/0/reportedOn: 2026-11-22 >= 2026-11-23',
          '/incidents/0/detectedOn: 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'not told to whom',
        with: { '/incidents/0/reportedTo': undefined },
        possible: ['pass', 'fail'],
        needs: ['/incidents/0/reportedTo missing'],
      },
      {
        name: 'day not told',
        with: { '/incidents/0/reportedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/incidents/0/reportedOn missing'],
      },
      {
        name: 'kind not told',
        with: { '/incidents/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/incidents/0/kind missing'],
      },
    ],
    notApplicable: [{ name: 'another incident', with: { '/incidents/0/kind': 'fall' } }],
  },
);
