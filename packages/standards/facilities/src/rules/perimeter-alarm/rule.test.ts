import { testScoped } from '../../../test/scopes.js';
import { perimeterAlarm } from './rule.js';

// B137
testScoped(
  perimeterAlarm,
  { scope: 'code', edition: '2019' },
  {
    base: { security: { intrusionAlarm: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/intrusionAlarm': false },
        deciding: ['/security/intrusionAlarm: false = true'],
      },
    ],
    unknown: [
      {
        name: 'intrusionAlarm not told',
        with: { '/security/intrusionAlarm': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/intrusionAlarm missing'],
      },
    ],
  },
);
