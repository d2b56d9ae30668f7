import { testRule } from '../../../test/test-rule.js';
import { patrolRecordSigned } from './rule.js';

// AB054: ws-t-870-2025, 6.4
testRule(patrolRecordSigned, {
  base: {
    kind: 'institution',
    fireSafety: { patrols: { entries: [{ signed: true, supervisorSigned: true }] } },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so at signed',
      with: { '/fireSafety/patrols/entries/0/signed': false },
      deciding: ['/fireSafety/patrols/entries/0/signed: false = true'],
    },
    {
      name: 'not so at supervisorSigned',
      with: { '/fireSafety/patrols/entries/0/supervisorSigned': false },
      deciding: ['/fireSafety/patrols/entries/0/supervisorSigned: false = true'],
    },
  ],
  unknown: [
    {
      name: 'signed not told',
      with: { '/fireSafety/patrols/entries/0/signed': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/patrols/entries/0/signed missing'],
    },
    {
      name: 'supervisorSigned not told',
      with: { '/fireSafety/patrols/entries/0/supervisorSigned': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/patrols/entries/0/supervisorSigned missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    {
      name: 'an empty list',
      with: { '/fireSafety/patrols/entries': [] },
      subject: '/fireSafety/patrols/entries',
    },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
