import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeFiledOnline } from './rule.js';

// N177: the home-based point was filed online
testRule(
  homeFiledOnline,
  merge(
    { base: { kind: 'home-based', filing: { channel: 'online' } } },
    reaching('institution'),
    {
      pass: [{ name: 'as the text asks' }],
      fail: [
        {
          name: 'otherwise: counter',
          with: { '/filing/channel': 'counter' },
          deciding: ['/filing/channel: counter = online'],
        },
      ],
      unknown: [notTold('/filing/channel')],
    },
    from('2023-11-13'),
  ),
);
