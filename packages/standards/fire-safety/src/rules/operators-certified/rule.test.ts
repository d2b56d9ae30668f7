import { testRule } from '../../../test/test-rule.js';
import { operatorsCertified } from './rule.js';

// AB035: fire-law, art. 21
testRule(operatorsCertified, {
  base: {
    kind: 'institution',
    fireSafety: { systems: [{ kind: 'automatic-alarm', installed: true }], controlRoomCertified: true },
  },
  pass: [
    { name: 'so' },
    { name: 'with sprinkler', with: { '/fireSafety/systems': [{ kind: 'sprinkler', installed: true }] } },
  ],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/controlRoomCertified': false },
      deciding: ['/fireSafety/controlRoomCertified: false = true'],
    },
  ],
  unknown: [
    {
      name: 'controlRoomCertified not told',
      with: { '/fireSafety/controlRoomCertified': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/controlRoomCertified missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /fireSafety/systems',
      with: { '/fireSafety/systems': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/systems missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    {
      name: 'not where systems is otherwise',
      with: { '/fireSafety/systems': [{ kind: 'automatic-alarm', installed: false }] },
    },
    {
      name: 'not where systems is otherwise 1',
      with: { '/fireSafety/systems': [{ kind: 'hose-reel', installed: true }] },
    },
    { name: 'not where systems is otherwise 2', with: { '/fireSafety/systems': [] } },
  ],
});
