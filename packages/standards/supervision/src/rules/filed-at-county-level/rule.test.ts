import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filedAtCountyLevel } from './rule.js';

// N058, N163: the filing is with the health authority at county level
testRule(
  filedAtCountyLevel,
  merge(
    { base: { kind: 'institution', filing: { level: 'county' } } },
    reaching('home-based'),
    {
      pass: [{ name: 'as the text asks' }],
      fail: [
        {
          name: 'otherwise: city',
          with: { '/filing/level': 'city' },
          deciding: ['/filing/level: city = county'],
        },
      ],
      unknown: [notTold('/filing/level')],
    },
    from('2021-08-19', '2021-08-20'),
  ),
);
