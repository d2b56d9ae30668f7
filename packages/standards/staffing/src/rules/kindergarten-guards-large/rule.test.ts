import { testRule } from '../../../test/test-rule.js';
import { kindergartenGuardsLarge } from './rule.js';

// B344: three from 1000, one more per further 500
testRule(kindergartenGuardsLarge, {
  base: {
    kind: 'kindergarten-nursery-class',
    enrolled: 40,
    kindergarten: { children: 960 },
    security: { guards: 3 },
  },
  pass: [
    { name: 'three for a thousand', asOf: '2022-06-01' },
    { name: 'three for 1499', with: { '/kindergarten/children': 1459 } },
    { name: 'four for 1500', with: { '/kindergarten/children': 1460, '/security/guards': 4 } },
  ],
  fail: [
    {
      name: 'two for a thousand',
      with: { '/security/guards': 2 },
      deciding: ['/security/guards: 2 >= 3', '/enrolled: 40', '/kindergarten/children: 960'],
      params: { guards: 2, least: 3 },
    },
    {
      name: 'three for 1500',
      with: { '/kindergarten/children': 1460 },
      deciding: ['/security/guards: 3 >= 4', '/enrolled: 40', '/kindergarten/children: 1460'],
      params: { guards: 3, least: 4 },
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
    { name: '999', with: { '/kindergarten/children': 959 } },
    { name: 'an institution of its own', with: { '/kind': 'institution' } },
  ],
  notInForce: [{ name: 'the day before the edition', asOf: '2022-05-31' }],
});
