import { testScoped } from '../../../test/scopes.js';
import { alarmLinked } from './rule.js';

// B350
testScoped(
  alarmLinked,
  { scope: 'security', adopt: true },
  {
    base: { security: { oneKeyAlarmLinked: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/oneKeyAlarmLinked': false },
        deciding: ['/security/oneKeyAlarmLinked: false = true'],
      },
    ],
    unknown: [
      {
        name: 'oneKeyAlarmLinked not told',
        with: { '/security/oneKeyAlarmLinked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/oneKeyAlarmLinked missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
