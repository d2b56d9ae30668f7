import { testRule } from '../../../test/test-rule.js';
import { videoInDutyRoom } from './rule.js';

// N206: fire-guide-2022, part 1
testRule(videoInDutyRoom, {
  base: { kind: 'institution', fireSafety: { dutyRoomMonitors: true } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/dutyRoomMonitors': false },
      deciding: ['/fireSafety/dutyRoomMonitors: false = true'],
    },
  ],
  unknown: [
    {
      name: 'dutyRoomMonitors not told',
      with: { '/fireSafety/dutyRoomMonitors': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/dutyRoomMonitors missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
