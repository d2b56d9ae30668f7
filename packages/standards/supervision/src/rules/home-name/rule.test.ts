import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeName } from './rule.js';

// AN041, N175: the name of the home-based point has the word 托育
testRule(
  homeName,
  merge(
    { base: { kind: 'home-based', name: '南京小树托育点' } },
    reaching('institution'),
    {
      pass: [{ name: 'with the word' }],
      fail: [
        {
          name: 'without the word',
          with: { '/name': '南京小树早教点' },
          deciding: ['/name: 南京小树早教点 matches *托育*'],
        },
      ],
      unknown: [notTold('/name')],
    },
    from('2023-11-13'),
  ),
);
