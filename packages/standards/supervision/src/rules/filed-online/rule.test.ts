import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filedOnline } from './rule.js';

// N164: the filing was made online
testRule(
  filedOnline,
  merge(
    { base: { kind: 'institution', filing: { channel: 'online' } } },
    reaching('home-based'),
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
    from('2019-12-18'),
  ),
);
