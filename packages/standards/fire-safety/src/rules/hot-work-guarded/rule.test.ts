import { testRule } from '../../../test/test-rule.js';
import { hotWorkGuarded } from './rule.js';

// B245: ws-t-870-2025, 9.3
testRule(hotWorkGuarded, {
  base: {
    kind: 'institution',
    fireSafety: { hotWorks: [{ combustiblesCleared: true, extinguishersReady: true, watch: true }] },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so at combustiblesCleared',
      with: { '/fireSafety/hotWorks/0/combustiblesCleared': false },
      deciding: ['/fireSafety/hotWorks/0/combustiblesCleared: false = true'],
    },
    {
      name: 'not so at extinguishersReady',
      with: { '/fireSafety/hotWorks/0/extinguishersReady': false },
      deciding: ['/fireSafety/hotWorks/0/extinguishersReady: false = true'],
    },
    {
      name: 'not so at watch',
      with: { '/fireSafety/hotWorks/0/watch': false },
      deciding: ['/fireSafety/hotWorks/0/watch: false = true'],
    },
  ],
  unknown: [
    {
      name: 'combustiblesCleared not told',
      with: { '/fireSafety/hotWorks/0/combustiblesCleared': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/combustiblesCleared missing'],
    },
    {
      name: 'extinguishersReady not told',
      with: { '/fireSafety/hotWorks/0/extinguishersReady': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/extinguishersReady missing'],
    },
    {
      name: 'watch not told',
      with: { '/fireSafety/hotWorks/0/watch': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/watch missing'],
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
    { name: 'an empty list', with: { '/fireSafety/hotWorks': [] }, subject: '/fireSafety/hotWorks' },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
