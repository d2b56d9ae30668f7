import { testScoped } from '../../../test/scopes.js';
import { alarmAllDay } from './rule.js';

// N148, AN020
testScoped(
  alarmAllDay,
  { scope: 'set-up' },
  {
    base: { security: { cctv: { alarmAllDay: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/alarmAllDay': false },
        deciding: ['/security/cctv/alarmAllDay: false = true'],
      },
    ],
    unknown: [
      {
        name: 'alarmAllDay not told',
        with: { '/security/cctv/alarmAllDay': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/alarmAllDay missing'],
      },
    ],
  },
);
