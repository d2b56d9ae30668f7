import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeFiledAtCountyLevel } from './rule.js';

// N177: the filing of the home-based point is at county level
testRule(
  homeFiledAtCountyLevel,
  merge(
    { base: { kind: 'home-based', filing: { level: 'county' } } },
    reaching('institution'),
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
    from('2023-11-13'),
  ),
);
