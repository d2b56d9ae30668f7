import { from, merge, notTold, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeLeaseTerm } from './rule.js';

// N173: the lease of the dwelling runs for long enough
testRule(
  homeLeaseTerm,
  merge(
    {
      base: {
        kind: 'home-based',
        site: { tenure: 'leased', lease: { start: '2024-03-01', end: '2028-02-29' } },
      },
    },
    reaching('institution'),
    onlyIf('/site/tenure', 'owned'),
    {
      pass: [{ name: 'three years to the day', with: { '/site/lease/end': '2027-02-28' } }],
      fail: [
        {
          name: 'a day short',
          with: { '/site/lease/end': '2027-02-27' },
          deciding: ['/site/lease/end: 2027-02-27 >= 2027-02-28', '/site/lease/start: 2024-03-01'],
          params: { limit: 3 },
        },
      ],
      unknown: [notTold('/site/lease/end')],
    },
    from('2023-11-13'),
  ),
);
