import { testScoped } from '../../../test/scopes.js';
import { assessedOneKeyAlarm } from './rule.js';

// N289, B352, B319
testScoped(
  assessedOneKeyAlarm,
  { scope: 'assessment' },
  {
    base: { security: { oneKeyAlarm: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/oneKeyAlarm': false },
        deciding: ['/security/oneKeyAlarm: false = true'],
      },
    ],
    unknown: [
      {
        name: 'oneKeyAlarm not told',
        with: { '/security/oneKeyAlarm': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/oneKeyAlarm missing'],
      },
    ],
  },
);
