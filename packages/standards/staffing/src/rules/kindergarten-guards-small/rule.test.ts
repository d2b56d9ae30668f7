import { testRule } from '../../../test/test-rule.js';
import { kindergartenGuardsSmall } from './rule.js';

// B343: non-boarding below 100, at least one guard
testRule(kindergartenGuardsSmall, {
  base: {
    kind: 'kindergarten-nursery-class',
    boarding: false,
    enrolled: 39,
    kindergarten: { children: 60 },
    security: { guards: 1 },
  },
  pass: [{ name: 'one guard for 99', asOf: '2022-06-01' }],
  fail: [
    {
      name: 'no guard',
      with: { '/security/guards': 0 },
      deciding: ['/security/guards: 0 >= 1'],
      params: { guards: 0, least: 1 },
    },
  ],
  unknown: [
    {
      name: 'guards not counted',
      with: { '/security/guards': undefined },
      possible: ['pass', 'fail'],
      needs: ['/security/guards missing'],
    },
    {
      name: 'kind not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a hundred', with: { '/enrolled': 40 } },
    { name: 'a boarding kindergarten', with: { '/boarding': true } },
    { name: 'an institution of its own', with: { '/kind': 'institution' } },
  ],
  notInForce: [{ name: 'the day before the edition', asOf: '2022-05-31' }],
});
